package org.eventreport.schema;

import java.util.Optional;
import org.eventreport.problem.ProblemCode;

/**
 * Why a text is not a value of a type.
 *
 * @param code what sort of problem it is
 * @param message what is wrong, and what would be right
 * @param suggestion what was probably meant
 */
public record Fault(ProblemCode code, String message, Optional<String> suggestion) {

    static Fault of(ProblemCode code, String message) {
        return new Fault(code, message, Optional.empty());
    }

    /** The fault with what was probably meant, which the message then asks for. */
    Fault meant(Optional<String> meant) {
        return meant.map(text -> new Fault(code, message + "; did you mean " + Shown.quoted(text) + "?", meant))
                .orElse(this);
    }
}
