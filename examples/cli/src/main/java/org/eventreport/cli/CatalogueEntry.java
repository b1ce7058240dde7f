package org.eventreport.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;

/** A code that a problem may have: one of the format's, or of a rule that was found beside them. */
record CatalogueEntry(String code, Severity severity, String meaning) {

    /** Every code, those of the format first. */
    static List<CatalogueEntry> all() {
        Stream<CatalogueEntry> ofTheFormat = Arrays.stream(ProblemCode.values())
                .map(code -> new CatalogueEntry(code.keyword(), code.severity(), code.meaning()));
        Stream<CatalogueEntry> found = Validator.standard().rules().stream()
                .filter(rule -> ProblemCode.of(rule.code()).isEmpty())
                .map(rule -> new CatalogueEntry(rule.code(), rule.severity(), rule.meaning()));
        return Stream.concat(ofTheFormat, found).toList();
    }
}
