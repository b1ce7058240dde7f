package org.eventreport.schema;

import java.math.BigDecimal;
import java.util.List;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/** The version of the format that a report follows. */
final class VersionType extends ScalarType<Integer> {

    /** The only version so far. */
    static final int CURRENT = 1;

    VersionType() {
        super(
                "schema version",
                "a whole number",
                Form.NUMBER,
                Syntax.of("integer", "A whole number; 1 is the only version so far.")
                        .listing(List.of(CURRENT)),
                CURRENT);
    }

    @Override
    public @Nullable Integer parse(String text) {
        BigDecimal number = Numbers.parse(text);
        return number != null && number.compareTo(BigDecimal.valueOf(CURRENT)) == 0 ? CURRENT : null;
    }

    @Override
    public String format(Integer value) {
        return Integer.toString(value);
    }

    @Override
    public InvalidValue explain(String text) {
        BigDecimal number = Numbers.parse(text);
        boolean whole = number != null
                && (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0);
        if (!whole) {
            return Numbers.expected(noun(), text);
        }
        return InvalidValue.of(
                ProblemCode.UNSUPPORTED_VERSION,
                ProblemText.quote(text) + " is not a version of the format that this library knows; it knows "
                        + CURRENT);
    }
}
