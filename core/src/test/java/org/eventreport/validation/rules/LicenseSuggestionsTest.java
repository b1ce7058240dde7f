package org.eventreport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventreport.validation.rules.LicenseList.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the library says of single licences is in {@code docs/licenses.md}, which has a test of its own. */
class LicenseSuggestionsTest {

    private static Stream<Row> rows(String kind) {
        return LicenseList.rows().stream().filter(row -> row.kind().equals(kind));
    }

    @Test
    void everyNameOfTheListMeansItsLicense() {
        assertThat(rows("license"))
                .allSatisfy(row ->
                        assertThat(LicenseSuggestions.nearest(row.name())).contains(row.id()));
    }

    @Test
    void everyNameOfAnExceptionMeansItIfThatIsClear() {
        List<Row> unclear = new ArrayList<>();

        assertThat(rows("exception"))
                .allSatisfy(row -> LicenseNames.EXCEPTIONS
                        .idOf(row.name())
                        .ifPresentOrElse(id -> assertThat(id).isEqualTo(row.id()), () -> unclear.add(row)));
        assertThat(unclear).extracting(Row::id).containsExactly("Autoconf-exception-3.0");
    }

    @Test
    void everyAddressOfTheListMeansNothingOrALicenseThatHasIt() {
        List<Row> licenses = rows("license").toList();
        int[] found = {0};

        assertThat(licenses.stream().flatMap(row -> row.addresses().stream())).allSatisfy(address -> {
            Optional<String> meant = LicenseSuggestions.nearest(address);
            found[0] += meant.isPresent() ? 1 : 0;
            assertThat(licenses.stream()
                            .filter(row -> row.addresses().contains(address))
                            .map(Row::id))
                    .containsAll(meant.stream().toList());
        });
        assertThat(found[0]).isGreaterThan(800);
    }

    @Test
    void aDeprecatedIdentifierIsNeverSuggested() {
        List<String> deprecated = rows("deprecated").map(Row::id).toList();

        assertThat(deprecated)
                .hasSizeGreaterThan(30)
                .allSatisfy(id -> assertThat(LicenseSuggestions.nearest(id + " license").stream())
                        .doesNotContainAnyElementsOf(deprecated));
    }

    @ParameterizedTest
    @CsvSource({
        "MIT and Apache 2, MIT AND Apache-2.0",
        "MIT AND Apache 2, MIT AND Apache-2.0",
        "( mit license or ISC)and Zlib, (MIT OR ISC) AND Zlib",
        "GPLv2 with GCC runtime library exception 3.1, GPL-2.0-only WITH GCC-exception-3.1",
        "GNU GPL v2 or later OR MIT, GPL-2.0-or-later OR MIT",
        "Apache-2.0+ or MIT, Apache-2.0+ OR MIT",
        "LicenseRef-a or mit, LicenseRef-a OR mit",
    })
    void operatorsStayAndNamesBecomeIdentifiers(String text, String expression) {
        assertThat(LicenseSuggestions.nearest(text)).contains(expression);
        assertThat(LicenseExpression.isValid(expression, LicenseList.SPDX)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MIT OR",
        "MIT or or ISC",
        "MIT OR BSD",
        "MIT or later",
        "MIT (ISC)",
        "MIT with attribution",
        "CC",
        "Creative Commons",
        "the license",
        "CC-BY-NX-4.0",
        "BSD-5-Clause",
        "MTI",
        "https://example.org/",
        "https://www.mozilla.org/",
        "://",
    })
    void whatCouldBeSeveralOrNoneHasNoSuggestion(String text) {
        assertThat(LicenseSuggestions.nearest(text)).isEmpty();
    }

    @Test
    void aLongTextHasNone() {
        assertThat(LicenseSuggestions.nearest(" ".repeat(180) + "Apache 2.0")).contains("Apache-2.0");
        assertThat(LicenseSuggestions.nearest(" ".repeat(191) + "Apache 2.0")).isEmpty();
        assertThat(LicenseSuggestions.versionsOf(" ".repeat(191) + "Apache")).isNotEmpty();
        assertThat(LicenseSuggestions.versionsOf(" ".repeat(195) + "Apache")).isEmpty();
    }
}
