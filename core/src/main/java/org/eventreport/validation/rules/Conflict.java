package org.eventreport.validation.rules;

import java.util.function.UnaryOperator;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;

/**
 * Two values of different reports that do not go together.
 *
 * @param code the code of the problem
 * @param later the value in the later report, which the problem is about
 * @param earlier the value in the earlier report
 * @param message returns the message, given a phrase that says where the earlier value is
 */
public record Conflict(ProblemCode code, Location later, Location earlier, UnaryOperator<String> message) {

    /**
     * A value of a report.
     *
     * @param report the number of the report in the archive, from 0
     * @param pointer the pointer to the value
     */
    public record Location(int report, JsonPointer pointer) {}
}
