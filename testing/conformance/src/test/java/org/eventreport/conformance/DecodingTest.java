package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reading says about keys and values that a report cannot have. */
class DecodingTest {

    private static final String HEAD = "title: Two days\nauthors: [Ana]\nevent: {name: Days, startDate: 2014-11-25}\n";

    private static final String TALK = "talks: [{title: a, speakers: [ana]}]\n";

    /** What follows the head of a report, and its problems: the place, the severity, the message and the code. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Types.
                "tags: a|`4:7: error: expected a list, found the text \"a\"; put it in a list [wrong-type]`",
                "`talks: [{title: a, attended: \"yes\"}]`"
                        + "|4:30: error: expected true or false, found the text \"yes\"; write it without quotation marks [wrong-type]",
                "`talks: [{title: a, attended: \"maybe\"}]`|4:30: error: expected true or false, found the text \"maybe\" [wrong-type]",
                "`talks: [{title: [a]}]`|4:17: error: expected a text, found a list [wrong-type]",
                // Keys.
                "`talks: [{title: a, colour: red}]`"
                        + "|4:20: error: \"colour\" is not a field of Talk; keys of your own start with x- [unknown-field]",
                "`talks: [{title: a, trakc: Main}]`|4:20: error: \"trakc\" is not a field of Talk; did you mean \"track\"? [unknown-field]",
                "`talks: [{heading: a}]`"
                        + "|`4:10: error: \"heading\" is not a field of Talk; did you mean \"title\", which is required? [unknown-field]`",
                "`talks: [{heading: [a]}]`"
                        + "|`4:9: error: Talk has no \"title\", which is required: the title [missing-field]; 4:10: error: \"heading\" is not a field of Talk; keys of your own start with x- [unknown-field]`",
                "`talks: [{title: }]`|`4:9: error: \"title\" has no value, which is required: the title [missing-field]`",
                "`talks:\n  - track: a\ntitle: b`"
                        + "|`6:1: error: \"title\" is a key of this object already, and only the first one counts; move it into the Talk before it, which has none [duplicate-key]`",
                // Accounts.
                "`speakers: [{id: ana, name: Ana, accounts: [a]}]`"
                        + "|4:43: error: expected an object of names and texts, found a list [wrong-type]",
                "`speakers: [{id: ana, name: Ana, accounts: {a: b, a: c}}]`"
                        + "|`4:50: error: \"a\" is a key of this object already, and only the first one counts; remove one of the two [duplicate-key]`",
                "`speakers: [{id: ana, name: Ana, accounts: {a: }}]`"
                        + "|`4:44: warning: the key has no value; give it one, or remove it [empty-field]`",
                // Extensions.
                "`x-a: [b, {c: \"\\x07\"}]\nurl: d`"
                        + "|`4:14: error: \"\\u0007\" contains a control character (U+0007); remove it [invalid-text]; 5:6: error: \"d\" is not an address that starts with http://, https:// or mailto: [invalid-url]`",
                "`x-a: [!t b]`|4:7: error: expected a value that JSON has too, found a value with the tag \"!t\" [wrong-type]",
            })
    void aProblemSaysWhatToDo(String text, String problems) {
        String yaml = text.contains("ana") ? HEAD + text + "\n" + TALK : HEAD + text + "\n";

        assertThat(YamlFormat.yaml().check(yaml).problems().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(problems);
    }
}
