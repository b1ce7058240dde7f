package org.eventreport.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventreport.model.Keyword;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * One of a closed list of keywords.
 *
 * @param <E> the enum that lists them
 */
final class KeywordType<E extends Enum<E> & Keyword> extends ScalarType<E> {

    private final List<String> keywords;
    private final Map<String, E> constants = new HashMap<>();

    KeywordType(Class<E> type) {
        this(type.getSimpleName(), List.of(type.getEnumConstants()));
    }

    private KeywordType(String name, List<E> constants) {
        super(name, "a text", Form.TEXT, Syntax.of("string", "").listing(keywords(constants)), constants.get(0));
        this.keywords = keywords(constants);
        for (E constant : constants) {
            this.constants.put(constant.keyword(), constant);
        }
    }

    private static List<String> keywords(List<? extends Keyword> constants) {
        List<String> keywords = new ArrayList<>();
        for (Keyword constant : constants) {
            keywords.add(constant.keyword());
        }
        return List.copyOf(keywords);
    }

    @Override
    public @Nullable E parse(String text) {
        return constants.get(text);
    }

    @Override
    public String format(E value) {
        return value.keyword();
    }

    @Override
    public InvalidValue explain(String text) {
        return InvalidValue.of(
                        ProblemCode.UNKNOWN_VALUE,
                        ProblemText.quote(text) + " is not one of " + String.join(", ", keywords))
                .suggesting(Suggestions.nearest(text, keywords));
    }
}
