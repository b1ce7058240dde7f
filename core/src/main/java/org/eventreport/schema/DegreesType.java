package org.eventreport.schema;

import java.math.BigDecimal;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/** Degrees of latitude or longitude (WGS 84), with all digits that the author gave. */
final class DegreesType extends ScalarType<BigDecimal> {

    private final int limit;

    private DegreesType(String name, int limit, String description) {
        super(
                name,
                "a number",
                Form.NUMBER,
                Syntax.of("number", description).with("minimum", -limit).with("maximum", limit),
                BigDecimal.ZERO);
        this.limit = limit;
    }

    static DegreesType latitude() {
        return new DegreesType(
                "latitude", 90, "Decimal degrees north of the equator (WGS 84), -90 to 90; negative in the south.");
    }

    static DegreesType longitude() {
        return new DegreesType(
                "longitude", 180, "Decimal degrees east of Greenwich (WGS 84), -180 to 180; negative in the west.");
    }

    @Override
    public @Nullable BigDecimal parse(String text) {
        BigDecimal number = Numbers.parse(text);
        return number != null && number.abs().compareTo(BigDecimal.valueOf(limit)) <= 0 ? number : null;
    }

    @Override
    public String format(BigDecimal value) {
        return value.toString();
    }

    @Override
    public InvalidValue explain(String text) {
        if (Numbers.parse(text) == null) {
            return Numbers.expected(noun(), text);
        }
        return InvalidValue.of(
                ProblemCode.OUT_OF_RANGE,
                ProblemText.quote(text) + " is not between −" + limit + " and " + limit + " degrees");
    }
}
