package org.eventreport.benchmarks;

import com.networknt.schema.Schema;
import java.util.List;
import org.eventreport.benchmarks.Contender.Preparer;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Report;
import org.eventreport.validation.Validator;
import tools.jackson.databind.JsonNode;

/** Ways to validate what is in memory. A schema says less than the rules: it knows no references. */
final class Validating {

    private Validating() {}

    static List<Contender> contenders() {
        return List.of(
                new Contender("networknt, the JSON Schema on a Jackson 3 tree", Validating::schema),
                new Contender(Contender.LIBRARY, Validating::library));
    }

    private static Preparer schema() {
        Schema schema = JsonReading.reportSchema();
        return file -> {
            JsonNode tree = JsonReading.MAPPER.readTree(file);
            return results -> results.accept(schema.validate(tree));
        };
    }

    private static Preparer library() {
        Validator validator = Validator.standard();
        return file -> {
            Report report = JsonFormat.json().read(file);
            return results -> results.accept(validator.validate(report));
        };
    }
}
