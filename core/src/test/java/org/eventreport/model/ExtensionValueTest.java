package org.eventreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionValueTest {

    @Test
    void keepsAllDigitsOfANumber() {
        assertThat(ExtensionValue.of(new BigDecimal("1.10"))).hasToString("1.10");
        assertThat(ExtensionValue.of(new BigDecimal("1.10"))).isNotEqualTo(ExtensionValue.of(new BigDecimal("1.1")));
        assertThat(ExtensionValue.of(-7)).hasToString("-7");
        assertThat(new NumberValue("-0.50E+3").toBigDecimal()).isEqualTo(new BigDecimal("-0.50E+3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "+1", ".5", "1.", "0x1F", "NaN", "1e", "1 ", "--1"})
    void rejectsNumbersThatAreNotJson(String literal) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberValue(literal));
    }

    @Test
    void rejectsExponentsBeyondBigDecimal() {
        assertThatThrownBy(() -> new NumberValue("1e99999999999").toBigDecimal())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aValueIsShownAsItIsWritten() {
        assertThat(ExtensionValue.none()).hasToString("null");
        assertThat(ExtensionValue.of(true)).hasToString("true");
        assertThat(ExtensionValue.of("a")).hasToString("a");
    }

    @Test
    void copiesListsAndObjects() {
        List<ExtensionValue> items = new ArrayList<>(List.of(ExtensionValue.of("a")));
        Map<String, ExtensionValue> members = new LinkedHashMap<>(Map.of("k", ExtensionValue.of(true)));
        ExtensionValue list = ExtensionValue.of(items);
        ExtensionValue object = ExtensionValue.of(members);

        items.clear();
        members.clear();

        assertThat(list).hasToString("[a]");
        assertThat(object).hasToString("{k=true}");
    }

    @Test
    void rejectsNulls() {
        Map<String, ExtensionValue> noValue = new HashMap<>();
        noValue.put("k", null);
        Map<String, ExtensionValue> noKey = new HashMap<>();
        noKey.put(null, ExtensionValue.none());

        assertThatNullPointerException().isThrownBy(() -> ExtensionValue.of((String) null));
        assertThatNullPointerException().isThrownBy(() -> ExtensionValue.of((BigDecimal) null));
        assertThatNullPointerException().isThrownBy(() -> ExtensionValue.of(Collections.singletonList(null)));
        assertThatNullPointerException().isThrownBy(() -> ExtensionValue.of(noKey));
        assertThatNullPointerException()
                .isThrownBy(() -> ExtensionValue.of(noValue))
                .withMessage("the value of k is null; use ExtensionValue.none()");
    }
}
