package org.eventreport.format;

import java.util.HashMap;
import java.util.Map;

/** The keys that were read as the fields that they nearly name: which pointers of the file stand for which of the report. */
final class MisnamedKeys {

    private final Map<String, String> toReport = new HashMap<>();
    private final Map<String, String> toFile = new HashMap<>();

    void add(String inFile, String inReport) {
        toReport.put(inFile, inReport);
        toFile.put(inReport, inFile);
    }

    /** The pointer in the report for one in the file. */
    String inReport(String pointer) {
        return translated(pointer, toReport);
    }

    /** The pointer in the file for one in the report. */
    String inFile(String pointer) {
        return translated(pointer, toFile);
    }

    private static String translated(String pointer, Map<String, String> outer) {
        if (outer.isEmpty()) {
            return pointer;
        }
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            String other = outer.get(pointer.substring(0, end));
            if (other != null) {
                return other + pointer.substring(end);
            }
        }
        return pointer;
    }
}
