package org.eventreport;

import org.eventreport.format.ReadOptions;
import org.eventreport.validation.Rule;
import org.eventreport.validation.Validator;

/** Reading by types alone, without the rules of meaning. */
final class Unruled {

    static final ReadOptions OPTIONS =
            ReadOptions.builder().validator(withoutRules()).build();

    private Unruled() {}

    private static Validator withoutRules() {
        Validator validator = Validator.standard();
        for (Rule rule : validator.rules()) {
            validator = validator.without(rule.code());
        }
        return validator;
    }
}
