package org.eventreport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimilarNamesTest {

    private static final int COUNT = 300;

    private final Random random = new Random(2014);

    private char letter() {
        return (char) ('a' + random.nextInt(26));
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int letters = 8 + random.nextInt(5); letters > 0; letters--) {
            name.append(letter());
        }
        return name.toString();
    }

    /** Returns a name with a letter changed, inserted or, if it stays long enough, left out. */
    private String nearly(String name) {
        int at = random.nextInt(name.length());
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + (name.charAt(at) == 'a' ? 'b' : 'a') + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter() + name.substring(at);
            default -> name.length() == 8 ? name : name.substring(0, at) + name.substring(at + 1);
        };
    }

    @Test
    void eachNameIsFoundSimilarToTheEarlierOneItDiffersFromByALetter() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            names.add(name());
        }
        for (int i = 0; i < COUNT; i++) {
            names.add(nearly(names.get(i)));
        }

        int[] earlier = SimilarNames.earlierOf(names, (name, other) -> true);

        for (int i = 0; i < COUNT; i++) {
            assertThat(earlier[i]).as(names.get(i)).isEqualTo(-1);
            assertThat(earlier[COUNT + i]).as(names.get(COUNT + i)).isEqualTo(i);
        }
    }

    @Test
    void namesThatAreNotSimilarAreHardlyEverCompared() {
        String[] names = new String[1000];
        Arrays.setAll(names, i -> name());
        int[] earlier = new int[names.length];
        Arrays.fill(earlier, -1);
        int[] compared = {0};

        SimilarNames.findByOneLetter(
                Arrays.asList(names),
                (name, other) -> {
                    compared[0]++;
                    return true;
                },
                earlier);

        assertThat(compared[0]).isLessThan(10);
        assertThat(earlier).containsOnly(-1);
    }
}
