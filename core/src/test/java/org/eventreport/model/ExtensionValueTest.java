package org.eventreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eventreport.fixtures.RandomReports;
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
    void isMadeFromOrdinaryObjects() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("text", "a");
        members.put("truth", true);
        members.put("none", null);
        members.put("value", ExtensionValue.of("b"));
        members.put(
                "list", List.of((byte) 1, (short) -2, 3, 4L, new BigInteger("1".repeat(30)), new BigDecimal("1.10")));
        members.put("floats", Arrays.asList(1.5, 0.1f, 1e300, -0.0, null));

        ExtensionValue value = ExtensionValue.fromJava(members);

        assertThat(value)
                .hasToString("{text=a, truth=true, none=null, value=b, list=[1, -2, 3, 4, " + "1".repeat(30)
                        + ", 1.10], floats=[1.5, 0.1, 1.0E+300, 0.0, null]}");
        assertThat(ExtensionValue.fromJava(null)).isEqualTo(ExtensionValue.none());
    }

    @Test
    void isOrdinaryObjectsToJava() {
        ExtensionValue value = ExtensionValue.of(List.of(
                ExtensionValue.of("a"),
                ExtensionValue.of(true),
                new NumberValue("1.10"),
                new NumberValue("-1e400"),
                ExtensionValue.none(),
                ExtensionValue.of(Map.of("k", ExtensionValue.of(7)))));

        assertThat(value.toJava())
                .isEqualTo(Arrays.asList(
                        "a",
                        true,
                        new BigDecimal("1.10"),
                        new BigDecimal("-1e400"),
                        null,
                        Map.of("k", new BigDecimal("7"))));
        assertThatThrownBy(() -> new NumberValue("1e99999999999").toJava()).isInstanceOf(ArithmeticException.class);
    }

    @Property(tries = 300)
    void whatJavaHoldsComesBackEqual(@ForAll long seed) {
        RandomReports.of(seed).extensions().values().forEach(value -> {
            Object java = value.toJava();
            assertThat(ExtensionValue.fromJava(java).toJava()).isEqualTo(java);
        });
    }

    @Test
    void rejectsObjectsThatJsonDoesNotHave() {
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        Map<Integer, String> numbered = Map.of(1, "a");

        assertThat(Stream.of(new Date(0), 'c', Double.NaN, Float.NEGATIVE_INFINITY, new int[0], numbered, itself))
                .allSatisfy(object -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> ExtensionValue.fromJava(List.of(object))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtensionValue.fromJava(Map.of("x", new Date(0))))
                .withMessageStartingWith("the value of an extension cannot be a java.util.Date; use a String");
    }

    @Test
    void objectsAreNestedNoDeeperThanAFileCanBe() {
        Object deep = "a";
        ExtensionValue value = ExtensionValue.of("a");
        for (int i = 0; i < 1000; i++) {
            deep = List.of(deep);
            value = ExtensionValue.of(Map.of("k", value));
        }
        Object tooDeep = List.of(deep);
        ExtensionValue tooDeepValue = ExtensionValue.of(Map.of("k", value));

        assertThat(levels(ExtensionValue.fromJava(deep).toJava())).isEqualTo(1000);
        assertThat(levels(ExtensionValue.fromJava(value.toJava()).toJava())).isEqualTo(1000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtensionValue.fromJava(tooDeep))
                .withMessageContaining("more than 1000 levels deep");
        assertThatIllegalArgumentException().isThrownBy(tooDeepValue::toJava);
    }

    /** Returns how many lists and maps are in each other; comparing so many takes more than the stack of some threads. */
    private static int levels(Object object) {
        int levels = 0;
        Object inside = object;
        while (!(inside instanceof String)) {
            inside = inside instanceof List<?> list ? list.get(0) : ((Map<?, ?>) inside).get("k");
            levels++;
        }
        return levels;
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
