package org.eventreport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.eventreport.problem.JsonPointer;
import org.junit.jupiter.api.Test;

class UnreadValuesTest {

    private static final JsonPointer TALKS = JsonPointer.of("talks");

    private final UnreadValues unread = new UnreadValues();

    @Test
    void whatIsInAnUnreadValueIsUnreadToo() {
        unread.addValue(TALKS.index(3));

        assertThat(unread.isRead(TALKS.index(3))).isFalse();
        assertThat(unread.isRead(TALKS.index(3).field("title"))).isFalse();
        assertThat(unread.isRead(TALKS.index(33))).isTrue();
        assertThat(unread.isRead(TALKS)).isTrue();
    }

    @Test
    void anExtensionIsLostAsAWhole() {
        JsonPointer extension = TALKS.index(3).field("x-rating");
        unread.addValue(extension.index(1).field("stars"));

        assertThat(unread.isRead(extension)).isFalse();
        assertThat(unread.isRead(extension.index(2))).isFalse();
        assertThat(unread.isRead(TALKS.index(3))).isTrue();
    }

    @Test
    void noValueCountsAsReadIfVeryManyAreUnread() {
        for (int i = 0; i < 10_000; i++) {
            unread.addValue(TALKS.index(i));
            unread.addValue(JsonPointer.of("x-a").index(i));
            unread.addValue(TALKS.index(0));
        }
        assertThat(unread.isRead(JsonPointer.of("event"))).isFalse();

        UnreadValues fewer = new UnreadValues();
        for (int i = 0; i < 10_000; i++) {
            fewer.addValue(TALKS.index(i));
            fewer.addValue(TALKS.index(0));
        }
        assertThat(fewer.isRead(JsonPointer.of("event"))).isTrue();
    }

    @Test
    void anEmptyKeyIsNotUnread() {
        unread.addEmpty(TALKS.index(3).field("date"));

        assertThat(unread.isEmpty(TALKS.index(3).field("date"))).isTrue();
        assertThat(unread.isEmpty(TALKS.index(3))).isFalse();
        assertThat(unread.isRead(TALKS.index(3).field("date"))).isTrue();
    }

    @Test
    void textsAreRememberedWithTheIdsThatTheyGive() {
        unread.addText("Antti Kantee");

        assertThat(unread.mentions("antti-kantee")).isTrue();
        assertThat(unread.mentions("Antti Kantee")).isTrue();
        assertThat(unread.mentions("antti")).isFalse();
    }

    @Test
    void onlyTextsThatMayBeIdsAreRemembered() {
        unread.addText("a".repeat(200));
        unread.addText("b".repeat(201));

        assertThat(unread.mentions("a".repeat(200))).isTrue();
        assertThat(unread.mentions("b".repeat(201))).isFalse();
    }

    @Test
    void atMostTenThousandTextsAreRemembered() {
        for (int i = 0; i <= 10_000; i++) {
            unread.addText("t" + i);
        }

        assertThat(unread.mentions("t9999")).isTrue();
        assertThat(unread.mentions("t10000")).isFalse();
    }
}
