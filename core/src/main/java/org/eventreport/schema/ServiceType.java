package org.eventreport.schema;

import java.util.Optional;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;

/** The name of a service in {@code accounts}: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
final class ServiceType extends StringType {

    ServiceType() {
        super(
                "service",
                Syntax.of(
                                "string",
                                "The name of a service: lower-case ASCII letters and digits, with single `-` between them,"
                                        + " such as `twitter`.")
                        .matching("^[a-z0-9]+(-[a-z0-9]+)*$"));
    }

    @Override
    boolean accepts(String text) {
        return IdType.isJoined(text, "-");
    }

    @Override
    public InvalidValue explain(String text) {
        return InvalidValue.of(
                        ProblemCode.UNKNOWN_FIELD,
                        ProblemText.quote(text)
                                + " is not the name of a service: lower-case ASCII letters and digits, with single hyphens between them")
                .suggesting(Optional.of(Slug.of(text)).filter(this::accepts));
    }
}
