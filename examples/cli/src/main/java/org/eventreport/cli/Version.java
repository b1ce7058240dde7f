package org.eventreport.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = EventReport.class.getPackage().getImplementationVersion();
        return new String[] {"eventreport " + (version == null ? "(not built as a jar)" : version)};
    }
}
