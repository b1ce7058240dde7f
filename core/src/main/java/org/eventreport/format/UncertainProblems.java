package org.eventreport.format;

import org.eventreport.format.spi.Token;

/**
 * Tells which problems may be mere consequences of what ends reading. A wrong indentation or an open quotation mark is
 * found some tokens after the mistake: the last value may have swallowed what follows, the objects that ended last by
 * their indentation may go on, and the next key after them may belong to one of them.
 */
final class UncertainProblems {

    private static final int NONE = -1;

    private final ProblemLog log;

    /** How many problems there were before the last token that is in the text. */
    private int beforeLast;

    /** How many problems there were before what ended since then by its indentation. */
    private int beforeEnds = NONE;

    /** How many problems there were before the ends that precede the current member or item. */
    private int beforeMember = NONE;

    /** How many objects and lists that member or item is in. */
    private int memberDepth;

    private boolean afterName;

    UncertainProblems(ProblemLog log) {
        this.log = log;
    }

    /**
     * Notes the end of an object or list, before there are problems with it.
     *
     * @param implied whether it follows from the indentation
     */
    void readEnd(boolean implied) {
        if (!implied) {
            beforeLast = log.size();
            beforeEnds = NONE;
        } else if (beforeEnds == NONE) {
            beforeEnds = beforeLast;
        }
        afterName = false;
    }

    /**
     * Notes another token, before there are problems with it.
     *
     * @param depth how many objects and lists it is in
     */
    void read(Token token, int depth) {
        beforeLast = log.size();
        boolean startsMember = beforeMember == NONE || (depth <= memberDepth && !afterName);
        if (startsMember) {
            beforeMember = beforeEnds;
            memberDepth = depth;
        }
        beforeEnds = NONE;
        afterName = token == Token.NAME;
    }

    /**
     * Removes the problems that may be consequences, as reading ends here.
     *
     * @param depth how many objects and lists have not ended
     */
    void remove(int depth) {
        if (beforeMember != NONE && depth >= memberDepth) {
            log.keepFirst(beforeMember);
        } else {
            log.keepFirst(beforeEnds != NONE ? beforeEnds : beforeLast);
        }
    }
}
