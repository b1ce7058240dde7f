package org.eventreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eventreport.format.ReportFormat;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Output;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core alone, without the artifacts of the formats. */
class FormatsTest {

    @TempDir
    private Path folder;

    /** A format that only the class loader of an application knows. */
    public static final class OwnProvider implements FormatProvider {
        @Override
        public String name() {
            return "own";
        }

        @Override
        public List<String> fileExtensions() {
            return List.of("own");
        }

        @Override
        public TokenReader tokens(Source document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TokenWriter writer(Output out, int reports) {
            throw new UnsupportedOperationException();
        }
    }

    /** Returns a class loader that names the provider. */
    private URLClassLoader naming(ClassLoader parent) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(FormatProvider.class.getName()), OwnProvider.class.getName());
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent);
    }

    private static <T> T inContext(ClassLoader context, Callable<T> action) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            return action.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void withoutFormatsTheMessageNamesTheArtifactsToAdd() {
        String advice = "there are no formats; add the artifact org.eventreport:eventreport-yaml or"
                + " org.eventreport:eventreport-json";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFiles.formatOf(Path.of("a.yaml")))
                .withMessage("no format has the ending of a.yaml; " + advice);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFiles.formatNamed("yaml"))
                .withMessage("there is no format \"yaml\"; " + advice);
        assertThat(ReportFiles.formats()).isEmpty();
    }

    @Test
    void formatsAreFoundThroughTheContextClassLoader() throws Exception {
        try (URLClassLoader application = naming(getClass().getClassLoader())) {
            ReportFormat format = inContext(application, () -> ReportFiles.formatOf(Path.of("a.own")));

            assertThat(format.name()).isEqualTo("own");
            assertThat(inContext(application, () -> ReportFiles.files(folder))).isEmpty();
        }
        assertThat(ReportFiles.formats()).isEmpty();
    }

    /** Such as a container that has the library too: its providers would not fit. */
    @Test
    void aContextClassLoaderWithAnotherCopyOfTheLibraryIsPassedOver() throws Exception {
        try (URLClassLoader other = naming(ClassLoader.getPlatformClassLoader())) {
            assertThat(inContext(other, ReportFiles::formats)).isEmpty();
        }
    }
}
