package org.eventreport.testing;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AssertFactory;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an object that lead to assertions on its parts.
 *
 * <p>Methods that return other assertions are final, so that soft assertions do not replace them. A replaced method returns null
 * after a failure, and the test would end with a {@link NullPointerException}.
 *
 * @param <SELF> the type of the assertions
 * @param <ACTUAL> the type of the object
 */
abstract class NavigableAssert<SELF extends NavigableAssert<SELF, ACTUAL>, ACTUAL>
        extends AbstractAssert<SELF, ACTUAL> {

    NavigableAssert(@Nullable ACTUAL actual, Class<?> type) {
        super(actual, type);
        info.useRepresentation(new ReportRepresentation());
    }

    /** Returns assertions on a part of the object, and fails if it is not there. */
    final <T, A extends AbstractAssert<?, ?>> A part(
            Function<ACTUAL, Optional<T>> get, Supplier<String> missing, AssertFactory<T, A> assertions) {
        isNotNull();
        Optional<T> part = Optional.ofNullable(actual).flatMap(get);
        if (actual != null && part.isEmpty()) {
            failWithMessage("%s", missing.get());
        }
        return extractingForProxy(part.orElse(null), assertions);
    }

    /**
     * Returns assertions on a part of the object, which is null if soft assertions go on without it. AssertJ knows methods of this
     * name: in soft assertions, it makes what they return soft, too.
     */
    protected <T, A extends AbstractAssert<?, ?>> A extractingForProxy(
            @Nullable T part, AssertFactory<T, A> assertions) {
        A ofPart = assertions.createAssert(part);
        ofPart.getWritableAssertionInfo().description(info.description());
        ofPart.getWritableAssertionInfo().useRepresentation(info.representation());
        return ofPart;
    }
}
