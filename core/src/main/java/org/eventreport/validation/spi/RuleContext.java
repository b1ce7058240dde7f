package org.eventreport.validation.spi;

import java.util.Optional;
import org.eventreport.problem.JsonPointer;

/**
 * What a {@link Rule} works with while it validates one report: it receives the problems, and knows which values could
 * not be read.
 */
public interface RuleContext {

    /**
     * Reports a problem. It has the code of the rule, and the severity that the validator gives it. A problem about a
     * value that could not be read is dropped, as another problem already says so.
     *
     * @param pointer the value that the problem is about
     * @param message what is wrong, and what to write instead
     */
    default void report(JsonPointer pointer, String message) {
        report(pointer, message, Optional.empty());
    }

    /**
     * Reports a problem and suggests a value, as {@link #report(JsonPointer, String)} does without one.
     *
     * @param pointer the value that the problem is about
     * @param message what is wrong, and what to write instead
     * @param suggestion the value that was probably meant
     */
    void report(JsonPointer pointer, String message, Optional<String> suggestion);

    /**
     * Returns whether a value, or its absence, is the author's. It is not if another problem is already about it: the
     * value could not be read, an earlier rule reported an error at it, or, for a rule that only warns, its key has no
     * value.
     *
     * @param pointer the value
     * @return whether conclusions may be drawn from it
     */
    boolean isKnown(JsonPointer pointer);

    /**
     * Returns whether all keys of an object were read as its fields or extensions. If not, such as for an unknown key or one
     * that occurs twice, a field that the object does not have may be in the file nevertheless.
     *
     * @param object the pointer to the object
     * @return whether conclusions may be drawn from the absence of a field
     */
    boolean isComplete(JsonPointer object);

    /**
     * Returns whether a text occurs in a part of the report that could not be read, so that an id may be in use there.
     *
     * @param text the text, such as an id
     * @return whether it occurs there
     */
    boolean isMentioned(String text);
}
