package org.eventreport.format.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TokenBufferTest {

    private final TokenBuffer buffer = new TokenBuffer();

    /** Returns each token with its text and place. */
    private static List<String> tokens(TokenBuffer buffer, @Nullable UnreadableException failure) {
        TokenReader reader = buffer.reader(failure);
        List<String> tokens = new ArrayList<>();
        for (Token token = reader.next(); token != Token.END_DOCUMENT; token = reader.next()) {
            tokens.add(token + " " + reader.text() + " " + reader.offset());
        }
        return tokens;
    }

    private void fill() {
        buffer.beginDocument();
        buffer.at(1).beginObject();
        buffer.at(2).name("a");
        buffer.at(3).beginList();
        buffer.at(4).text("b");
        buffer.at(5).date("2014-11-25");
        buffer.at(6).number("1.10");
        buffer.at(7).bool(true);
        buffer.at(8).bool(false);
        buffer.at(9).none();
        buffer.at(10).endList();
        buffer.at(11).endObject();
        buffer.endDocument();
    }

    @Test
    void theTokensThatAreWrittenAreRead() {
        fill();

        assertThat(tokens(buffer, null))
                .containsExactly(
                        "BEGIN_OBJECT  1",
                        "NAME a 2",
                        "BEGIN_LIST  3",
                        "TEXT b 4",
                        "PLAIN 2014-11-25 5",
                        "NUMBER 1.10 6",
                        "BOOLEAN true 7",
                        "BOOLEAN false 8",
                        "NULL  9",
                        "END_LIST  10",
                        "END_OBJECT  11");
    }

    @Test
    void theTokensAreWrittenAsTheyAre() {
        fill();
        TokenBuffer copy = new TokenBuffer().at(7);

        buffer.writeTo(copy);

        TokenBuffer again = new TokenBuffer();
        again.addAll(buffer);
        assertThat(tokens(copy, null))
                .isEqualTo(tokens(again, null).stream()
                        .map(token -> token.replaceFirst("[0-9]+$", "7"))
                        .toList());
    }

    @Test
    void onlyOneTextIsASingleText() {
        assertThat(buffer.singleText()).isNull();
        assertThat(buffer.first()).isEqualTo(Token.END_DOCUMENT);
        assertThat(buffer.at(3).firstOffset()).isEqualTo(3);

        buffer.text("a");
        assertThat(buffer.at(5).singleText()).isEqualTo("a");
        assertThat(buffer.first()).isEqualTo(Token.TEXT);
        assertThat(buffer.firstOffset()).isEqualTo(3);

        buffer.text("b");
        assertThat(buffer.singleText()).isNull();

        TokenBuffer plain = new TokenBuffer();
        plain.date("2014-11-25");
        assertThat(plain.singleText()).isEqualTo("2014-11-25");

        TokenBuffer number = new TokenBuffer();
        number.number("1");
        assertThat(number.singleText()).isNull();
    }

    @Test
    void aFailureComesAfterTheTokens() {
        buffer.text("a");
        UnreadableException failure = new UnreadableException(ProblemCode.SYNTAX, "the end is missing", 1);
        TokenReader reader = buffer.reader(failure);

        assertThat(reader.next()).isEqualTo(Token.TEXT);
        assertThatThrownBy(reader::next).isSameAs(failure);
    }
}
