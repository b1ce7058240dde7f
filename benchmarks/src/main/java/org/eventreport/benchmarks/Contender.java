package org.eventreport.benchmarks;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One way to do a task: that of this library, or of another.
 *
 * @param name the name, unique within the task
 * @param preparer makes what one needs once for all files, such as a mapper
 */
record Contender(String name, Supplier<Preparer> preparer) {

    /** The name of this library in the tasks. */
    static final String LIBRARY = "**this library**";

    /** Does what is not measured. */
    interface Preparer {
        Work prepare(byte[] file) throws IOException;
    }

    /** What is measured, for one file. */
    interface Work {
        /** Does the work, and hands over what it gives, so that no compiler can leave it out. */
        void run(Consumer<Object> results) throws IOException;
    }
}
