package org.eventreport.schema;

import java.util.Optional;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;

/**
 * Why a text is not a value of a type.
 *
 * @param code the code of the problem
 * @param message what is wrong, and what to write instead
 * @param suggestion what was probably meant
 */
public record InvalidValue(ProblemCode code, String message, Optional<String> suggestion) {

    /** Returns the reason without a suggestion. */
    public static InvalidValue of(ProblemCode code, String message) {
        return new InvalidValue(code, message, Optional.empty());
    }

    /** Returns the reason with a suggestion, if there is one, which the message then asks for. */
    InvalidValue suggesting(Optional<String> nearest) {
        return nearest.map(text ->
                        new InvalidValue(code, message + "; did you mean " + ProblemText.quote(text) + "?", nearest))
                .orElse(this);
    }
}
