package org.eventreport.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;

/** The code of a problem that the format defines, or of an additional rule. */
record CatalogueEntry(String code, Severity severity, String meaning) {

    /** Returns every code, those of the format first. */
    static List<CatalogueEntry> all() {
        Stream<CatalogueEntry> formatEntries = Arrays.stream(ProblemCode.values())
                .map(code -> new CatalogueEntry(code.keyword(), code.severity(), code.meaning()));
        Stream<CatalogueEntry> ruleEntries = Validator.standard().rules().stream()
                .filter(rule -> ProblemCode.of(rule.code()).isEmpty())
                .map(rule -> new CatalogueEntry(rule.code(), rule.severity(), rule.meaning()));
        return Stream.concat(formatEntries, ruleEntries).toList();
    }
}
