package org.eventreport.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * What JUnit reports of running a test class.
 *
 * @param succeeded the names of the tests that succeeded
 * @param failures the name and the exception of each test or container that failed
 */
public record TestRun(List<String> succeeded, List<String> failures) {

    public static TestRun of(Class<?> testClass) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute();
        return new TestRun(
                results.testEvents().succeeded().map(TestRun::name).toList(),
                results.allEvents()
                        .failed()
                        .map(event -> name(event) + ": " + thrown(event))
                        .toList());
    }

    private static String name(Event event) {
        return event.getTestDescriptor().getDisplayName();
    }

    private static Throwable thrown(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }
}
