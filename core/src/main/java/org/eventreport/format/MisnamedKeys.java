package org.eventreport.format;

import java.util.ArrayList;
import java.util.List;

/** The keys that were read as the fields that they nearly name: which pointers of the file stand for which of the report. */
final class MisnamedKeys {

    private record Pair(String inFile, String inReport) {}

    private final List<Pair> pairs = new ArrayList<>();

    void add(String inFile, String inReport) {
        pairs.add(new Pair(inFile, inReport));
    }

    /** The pointer in the report for one in the file. */
    String inReport(String pointer) {
        String found = pointer;
        for (Pair pair : pairs) {
            if (isWithin(pointer, pair.inFile)) {
                found = pair.inReport + pointer.substring(pair.inFile.length());
            }
        }
        return found;
    }

    /** The pointer in the file for one in the report. */
    String inFile(String pointer) {
        String found = pointer;
        for (Pair pair : pairs) {
            if (isWithin(pointer, pair.inReport)) {
                found = pair.inFile + pointer.substring(pair.inReport.length());
            }
        }
        return found;
    }

    private static boolean isWithin(String pointer, String outer) {
        return pointer.startsWith(outer)
                && (pointer.length() == outer.length() || pointer.charAt(outer.length()) == '/');
    }
}
