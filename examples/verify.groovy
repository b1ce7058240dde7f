// Compares what a project printed with its expected.txt, and looks for its expected-failure.txt in it, if it has such a file.
// The Maven Invoker Plugin runs this after each project.
def expected = new File(basedir, 'expected.txt')
if (expected.exists()) {
    def printed = new File(basedir, 'build.log').readLines().takeWhile { !it.startsWith('Running post-build script') }
    assert printed.join('\n') == expected.readLines().join('\n')
}

def failure = new File(basedir, 'expected-failure.txt')
if (failure.exists()) {
    assert new File(basedir, 'build.log').text.contains('\n' + failure.text)
}
