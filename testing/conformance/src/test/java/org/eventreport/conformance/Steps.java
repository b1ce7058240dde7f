package org.eventreport.conformance;

import java.util.concurrent.atomic.AtomicLong;

/** The steps that the classes of {@link CountingClassLoader} took. Public, as these are in packages of their own. */
public final class Steps {

    private static final AtomicLong COUNT = new AtomicLong();

    private Steps() {}

    /** Takes a step. */
    public static void step() {
        COUNT.getAndIncrement();
    }

    static long count() {
        return COUNT.get();
    }
}
