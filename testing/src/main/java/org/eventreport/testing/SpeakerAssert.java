package org.eventreport.testing;

import java.util.List;
import java.util.Optional;
import org.eventreport.model.Speaker;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Speaker}.
 *
 * <pre>{@code
 * assertThat(report).speaker("antti-kantee").hasName("Antti Kantee").hasAccount("twitter", "anttikantee");
 * }</pre>
 */
public class SpeakerAssert extends FieldsAssert<SpeakerAssert, Speaker> {

    /**
     * Creates assertions.
     *
     * @param actual the speaker
     */
    public SpeakerAssert(@Nullable Speaker actual) {
        super(actual, SpeakerAssert.class);
    }

    @Override
    String subject() {
        return "speaker " + ProblemText.quote(actual.name());
    }

    /**
     * Verifies the id.
     *
     * @param id the id
     * @return these assertions
     */
    public SpeakerAssert hasId(String id) {
        isNotNull();
        return hasValue("id", actual.id(), id);
    }

    /**
     * Verifies the name.
     *
     * @param name the name
     * @return these assertions
     */
    public SpeakerAssert hasName(String name) {
        isNotNull();
        return hasValue("name", actual.name(), name);
    }

    /**
     * Verifies the other names and spellings.
     *
     * @param names all aliases, in the order of the report
     * @return these assertions
     */
    public SpeakerAssert hasAliases(String... names) {
        isNotNull();
        return hasValue("aliases", actual.aliases(), List.of(names));
    }

    /**
     * Verifies the affiliation.
     *
     * @param affiliation the organization
     * @return these assertions
     */
    public SpeakerAssert hasAffiliation(String affiliation) {
        isNotNull();
        return hasValue("affiliation", actual.affiliation(), affiliation);
    }

    /**
     * Verifies an account.
     *
     * @param service the service, such as {@code twitter}
     * @param handle the handle there
     * @return these assertions
     */
    public SpeakerAssert hasAccount(String service, String handle) {
        isNotNull();
        return hasValue(
                "accounts/" + service, Optional.ofNullable(actual.accounts().get(service)), handle);
    }
}
