package org.eventreport.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs test classes with all libraries as modules, as on the module path. */
class ModulePathTest {

    private static final Set<String> ROOTS = Set.of("org.eventreport.testing", "org.junit.platform.testkit");

    private static ClassLoader loadModules() {
        Path[] libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("jqwik"))
                .map(Path::of)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules =
                boot.configuration().resolveAndBind(ModuleFinder.of(libraries), ModuleFinder.of(), ROOTS);
        return boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader("org.eventreport.testing");
    }

    @Test
    void reportsAreTestedOnTheModulePath() throws Exception {
        URL tests = TestRun.class.getProtectionDomain().getCodeSource().getLocation();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {tests}, loadModules())) {
            thread.setContextClassLoader(loader);
            assertThat(loader.loadClass(ReportTests.class.getName()).getModule().getName())
                    .isEqualTo("org.eventreport.testing");
            assertThat(run(loader, ReportSourceTest.Valid.class))
                    .contains("2014/unikernels.yaml, archive.jsonl[1]")
                    .contains("failures=[]");
            assertThat(run(loader, ReportTestsTest.Valid.class)).contains("all reports together], failures=[]");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Returns the text of the {@link TestRun} of a test class that a loader loads. */
    private static String run(ClassLoader loader, Class<?> testClass) throws ReflectiveOperationException {
        Class<?> inModules = loader.loadClass(testClass.getName());
        return loader.loadClass(TestRun.class.getName())
                .getMethod("of", Class.class)
                .invoke(null, inModules)
                .toString();
    }
}
