package org.eventreport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntTableTest {

    private static final int COUNT = 1000;

    private static IntTable table(IntUnaryOperator hashOf) {
        IntTable table = new IntTable(hashOf);
        for (int number = 0; number < COUNT; number++) {
            table.add(number);
        }
        return table;
    }

    /** With a divisor of 7, each hash is that of seven numbers; with a large one, all have the same. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 10_000})
    void eachNumberIsFoundByItsHash(int divisor) {
        IntTable table = table(number -> number / divisor - 50);

        for (int i = 0; i < COUNT; i++) {
            int number = i;
            assertThat(table.find(number / divisor - 50, each -> each == number))
                    .isEqualTo(number);
        }
        assertThat(table.find(-50, each -> each == COUNT)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1, 3})
    void numbersWithDifferentHashesAreHardlyEverCompared(int factor) {
        IntTable table = table(number -> number * factor);
        int[] compared = {0};

        for (int i = 0; i < COUNT; i++) {
            int number = i;
            table.find(number * factor, each -> {
                compared[0]++;
                return each == number;
            });
        }

        assertThat(compared[0]).isBetween(COUNT, 2 * COUNT);
    }
}
