package org.eventreport.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** What was measured with one JDK so far. */
final class Measurements {

    /**
     * What is measured.
     *
     * @param task what is done
     * @param contender the name of who does it
     * @param folder the name of the folder with the files
     */
    record Subject(String task, String contender, String folder) {

        static Subject of(Task task, String contender, String folder) {
            return new Subject(task.title(), contender, folder);
        }
    }

    /**
     * What one JVM gave.
     *
     * @param milliseconds the time of a pass
     * @param bytes the bytes that a pass allocated
     */
    record Cost(double milliseconds, double bytes) {}

    private final Map<Subject, List<Cost>> costs = new LinkedHashMap<>();

    void add(Subject subject, Cost cost) {
        costs.computeIfAbsent(subject, unused -> new ArrayList<>()).add(cost);
    }

    boolean contains(Subject subject) {
        return costs.containsKey(subject);
    }

    /** Returns the median of all JVMs; empty if there was none. */
    OptionalDouble median(Subject subject, ToDoubleFunction<Cost> of) {
        double[] sorted = costs.getOrDefault(subject, List.of()).stream()
                .mapToDouble(of)
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /** Returns how many times as much one costs as another; empty if one of them was not measured. */
    OptionalDouble ratio(Subject subject, Subject base, ToDoubleFunction<Cost> of) {
        OptionalDouble cost = median(subject, of);
        OptionalDouble baseCost = median(base, of);
        return cost.isPresent() && baseCost.isPresent()
                ? OptionalDouble.of(cost.getAsDouble() / baseCost.getAsDouble())
                : OptionalDouble.empty();
    }
}
