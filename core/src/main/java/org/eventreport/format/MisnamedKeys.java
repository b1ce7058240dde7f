package org.eventreport.format;

import java.util.List;
import org.eventreport.problem.JsonPointer;
import org.eventreport.schema.PointerTree;

/** The misspelt keys that were read as fields: their pointers in the file, and those in the report. */
final class MisnamedKeys {

    private static final int MAX_KEYS = 10_000;

    /** What a pointer is translated to, and how many steps it has. */
    private record Translation(int steps, JsonPointer pointer) {}

    private final PointerTree<Translation> toReport = new PointerTree<>();
    private final PointerTree<Translation> toFile = new PointerTree<>();
    private int count;

    /** Adds a key, unless there are very many already, and returns whether it was added. */
    boolean add(JsonPointer inFile, JsonPointer inReport) {
        if (count == MAX_KEYS) {
            return false;
        }
        count++;
        toReport.put(inFile, new Translation(inFile.tokens().size(), inReport));
        toFile.put(inReport, new Translation(inReport.tokens().size(), inFile));
        return true;
    }

    /** Returns the pointer in the report for one in the file. */
    JsonPointer inReport(JsonPointer pointer) {
        return translated(pointer, toReport);
    }

    /** Returns the pointer in the file for one in the report. */
    JsonPointer inFile(JsonPointer pointer) {
        return translated(pointer, toFile);
    }

    private static JsonPointer translated(JsonPointer pointer, PointerTree<Translation> translations) {
        Translation start = translations.nearest(pointer);
        if (start == null) {
            return pointer;
        }
        JsonPointer other = start.pointer();
        List<String> steps = pointer.tokens();
        for (String step : steps.subList(start.steps(), steps.size())) {
            other = other.field(step);
        }
        return other;
    }
}
