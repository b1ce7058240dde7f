package org.eventreport.schema;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/** The name of a time zone in the IANA Time Zone Database, as the Java runtime has it. */
final class TimezoneType extends ScalarType<ZoneId> {

    TimezoneType() {
        super(
                "timezone",
                "the name of a time zone",
                Form.TEXT,
                Syntax.of("string", "The name of a time zone in the IANA database, such as `Europe/London`.")
                        .matching("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"),
                ZoneOffset.UTC);
    }

    @Override
    public @Nullable ZoneId parse(String text) {
        return ZoneRulesProvider.getAvailableZoneIds().contains(text) ? ZoneId.of(text) : null;
    }

    @Override
    public String format(ZoneId value) {
        return value.getId();
    }

    @Override
    public InvalidValue explain(String text) {
        return InvalidValue.of(
                        ProblemCode.INVALID_TIMEZONE,
                        ProblemText.quote(text) + " is not the name of a time zone (IANA), such as Europe/London")
                .suggesting(Suggestions.nearest(text, ZoneRulesProvider.getAvailableZoneIds()));
    }
}
