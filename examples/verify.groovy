// Compares what a project printed with its expected.txt, if it has one. The Maven Invoker Plugin runs this after each project.
def expected = new File(basedir, 'expected.txt')
if (expected.exists()) {
    def printed = new File(basedir, 'build.log').readLines().takeWhile { !it.startsWith('Running post-build script') }
    assert printed.join('\n') == expected.readLines().join('\n')
}
