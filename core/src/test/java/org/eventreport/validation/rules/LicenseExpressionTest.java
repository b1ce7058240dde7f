package org.eventreport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eventreport.validation.rules.LicenseList.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenseExpressionTest {

    private static boolean isValid(String text) {
        return LicenseExpression.isValid(text, LicenseList.SPDX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // From the specification, sections D.2 to D.4.
                "CDDL-1.0",
                "CDDL-1.0+",
                "mIt",
                "LicenseRef-23",
                "LicenseRef-MIT-Style-1",
                "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2",
                "LGPL-2.1-only OR MIT",
                "LGPL-2.1-only OR MIT OR BSD-3-Clause",
                "LGPL-2.1-only AND MIT AND BSD-2-Clause",
                "GPL-2.0-or-later WITH Bison-exception-2.2",
                "LGPL-2.1-only OR BSD-3-Clause AND MIT",
                "MIT AND (LGPL-2.1-or-later OR BSD-3-Clause)",
                // Spaces, parentheses, and names that are nearly operators.
                "MIT  OR\tISC",
                "(MIT)",
                "((MIT) AND (ISC))",
                "( MIT )OR( ISC )",
                "(MIT)AND(ISC OR Zlib)OR X11",
                "LicenseRef-AND OR LicenseRef-a.b",
                "LicenseRef-a WITH GCC-exception-3.1",
                "GPL-2.0+ WITH gcc-EXCEPTION-3.1 AND MIT",
                "GPL-2.0++"
            })
    void expressionsOfTheGrammarAreValid(String text) {
        assertThat(isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "()",
                "MIT ISC",
                "MIT or ISC",
                "MIT Or ISC",
                "OR",
                "MIT OR",
                "AND MIT",
                "MIT AND OR ISC",
                "MIT, ISC",
                "MIT/ISC",
                "(MIT",
                "MIT)",
                ")MIT(",
                "(MIT))(ISC",
                "MIT (ISC)",
                "(MIT)(ISC)",
                "(MIT) ISC",
                "MIT +",
                "+",
                "MIT OR +",
                "MIT WITH",
                "MIT WITH ISC",
                "MIT WITH (GCC-exception-3.1)",
                "(MIT) WITH GCC-exception-3.1",
                "MIT WITH GCC-exception-3.1 WITH GCC-exception-3.1",
                "MIT WITH GCC-exception-3.1+",
                "GCC-exception-3.1",
                "MIT OR GCC-exception-3.1",
                "LicenseRef-",
                "LicenseRef-a_b",
                "LicenseRef-é",
                "LicenseRef-a+",
                "licenseref-a",
                "DocumentRef-a",
                "DocumentRef-a:",
                "DocumentRef-:LicenseRef-a",
                "DocumentRef-a:MIT",
                "DocumentRef-a:LicenseRef-b:LicenseRef-c",
                ":LicenseRef-a",
                "NONE",
                "NOASSERTION",
                "MIT\u00A0OR ISC"
            })
    void everythingElseIsNot(String text) {
        assertThat(isValid(text)).isFalse();
    }

    @Test
    void everyIdentifierOfTheListIsValidInAnyCase() {
        List<Row> rows = LicenseList.rows();

        assertThat(rows).hasSizeGreaterThan(800);
        assertThat(rows.subList(1, rows.size())).extracting(Row::kind, Row::id).allSatisfy(row -> {
            String before = row.toList().get(0).equals("exception") ? "MIT WITH " : "";
            String id = row.toList().get(1).toString();
            assertThat(isValid(before + id)).isTrue();
            assertThat(isValid(before + id.toLowerCase(Locale.ROOT))).isTrue();
            assertThat(isValid(before + id.toUpperCase(Locale.ROOT))).isTrue();
        });
    }

    /** Counts how often it is asked. */
    private static final class CountingSet extends HashSet<String> {

        private static final long serialVersionUID = 1;

        private int lookups;

        @Override
        public boolean contains(Object id) {
            lookups++;
            return super.contains(id);
        }
    }

    @Test
    void anOrdinaryIdentifierCostsOneLookup() {
        CountingSet licenses = new CountingSet();
        licenses.add("CC-BY-4.0");
        LicenseList list = new LicenseList("1", licenses, Set.of());

        assertThat(LicenseExpression.isValid("CC-BY-4.0", list)).isTrue();
        assertThat(licenses.lookups).isEqualTo(1);
    }
}
