package org.eventreport.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventreport.model.Keyword;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an object of a report by its fields.
 *
 * @param <SELF> the type of the assertions
 * @param <ACTUAL> the type of the object
 */
abstract class FieldsAssert<SELF extends FieldsAssert<SELF, ACTUAL>, ACTUAL> extends NavigableAssert<SELF, ACTUAL> {

    FieldsAssert(@Nullable ACTUAL actual, Class<?> type) {
        super(actual, type);
    }

    /** Returns how messages name the object, such as {@code talk "Rump kernels"}. */
    abstract String subject();

    /** Verifies the value of a field. An {@link Optional} is the value in it; without one, it is different from any other. */
    final SELF hasValue(String field, Object value, Object expected) {
        if (!value.equals(expected) && !value.equals(Optional.of(expected))) {
            failWithMessage(
                    "%s",
                    ProblemText.visible(
                            subject() + ": " + field + ": was " + text(value) + ", expected " + text(expected)));
        }
        return myself;
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(FieldsAssert::text).orElse("absent");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FieldsAssert::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Keyword keyword) {
            return keyword.keyword();
        }
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}
