package org.eventreport.conformance.faults;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes one mistake, as an author does, at a random place of a report. */
interface Planter {

    /** Returns the report with the mistake; empty if the report has no place for it. */
    Optional<Fault> plant(ReportText report, Random random);

    static <T> Optional<T> pick(List<T> from, Random random) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
    }
}
