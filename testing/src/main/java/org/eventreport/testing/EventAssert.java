package org.eventreport.testing;

import java.time.LocalDate;
import org.eventreport.model.Event;
import org.eventreport.model.EventKind;
import org.eventreport.model.EventStatus;
import org.eventreport.model.Venue;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link Event}.
 *
 * <pre>{@code
 * assertThat(report).event().hasName("Unikernel Days").startsOn(LocalDate.of(2014, 11, 25)).hasCountry("GB");
 * }</pre>
 */
public class EventAssert extends FieldsAssert<EventAssert, Event> {

    /**
     * Creates assertions.
     *
     * @param actual the event
     */
    public EventAssert(@Nullable Event actual) {
        super(actual, EventAssert.class);
    }

    @Override
    String subject() {
        return "event " + ProblemText.quote(actual.name());
    }

    /**
     * Verifies the name.
     *
     * @param name the name
     * @return these assertions
     */
    public EventAssert hasName(String name) {
        isNotNull();
        return hasValue("name", actual.name(), name);
    }

    /**
     * Verifies what kind of event it is.
     *
     * @param kind the kind
     * @return these assertions
     */
    public EventAssert hasKind(EventKind kind) {
        isNotNull();
        return hasValue("kind", actual.kind(), kind);
    }

    /**
     * Verifies whether it took place.
     *
     * @param status the status
     * @return these assertions
     */
    public EventAssert hasStatus(EventStatus status) {
        isNotNull();
        return hasValue("status", actual.status(), status);
    }

    /**
     * Verifies the first day.
     *
     * @param date the first day, local to the event
     * @return these assertions
     */
    public EventAssert startsOn(LocalDate date) {
        isNotNull();
        return hasValue("startDate", actual.startDate(), date);
    }

    /**
     * Verifies the last day.
     *
     * @param date the last day, local to the event; the first one for an event of one day
     * @return these assertions
     */
    public EventAssert endsOn(LocalDate date) {
        isNotNull();
        return hasValue("endDate", actual.endDate().orElse(actual.startDate()), date);
    }

    /**
     * Verifies the city of the venue.
     *
     * @param city the city
     * @return these assertions
     */
    public EventAssert hasCity(String city) {
        isNotNull();
        return hasValue("venue/city", actual.venue().flatMap(Venue::city), city);
    }

    /**
     * Verifies the country of the venue.
     *
     * @param country the country code (ISO 3166-1 alpha-2), such as {@code GB}
     * @return these assertions
     */
    public EventAssert hasCountry(String country) {
        isNotNull();
        return hasValue("venue/country", actual.venue().flatMap(Venue::country), country);
    }
}
