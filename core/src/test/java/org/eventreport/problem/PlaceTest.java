package org.eventreport.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final Place PLACE = Place.builder()
            .line(3)
            .column(7)
            .excerpt("title: 1")
            .excerptColumn(7)
            .build();

    @Test
    void aPlaceIsInTheFirstDocumentUnlessItSaysOtherwise() {
        assertThat(PLACE.document()).isEqualTo(1);
        assertThat(PLACE.withDocument(2).document()).isEqualTo(2);
    }

    @Test
    void aPlaceIsWrittenAsCompilersDo() {
        assertThat(PLACE).hasToString("3:7");
        assertThat(PLACE.withFile("a.yaml")).hasToString("a.yaml:3:7");
    }
}
