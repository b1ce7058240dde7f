package org.eventreport;

import java.util.stream.Collectors;
import org.eventreport.format.ReadResult;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;

/** Problems in short, as tables of cases have them: {@code code pointer line:column; …}. */
final class Told {

    private Told() {}

    static String by(ReadResult result) {
        return result.problems().stream().map(Told::line).collect(Collectors.joining("; "));
    }

    private static String line(Problem problem) {
        Place place = problem.place().orElseThrow();
        return problem.code() + " " + problem.pointer() + " " + place.line() + ":" + place.column();
    }
}
