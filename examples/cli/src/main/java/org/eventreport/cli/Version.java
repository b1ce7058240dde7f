package org.eventreport.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build writes into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"eventreport " + number().orElse("(not built as a jar)")};
    }

    static Optional<String> number() {
        return Optional.ofNullable(EventReport.class.getPackage().getImplementationVersion());
    }
}
