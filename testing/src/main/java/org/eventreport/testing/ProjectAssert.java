package org.eventreport.testing;

import org.eventreport.model.Project;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Project}.
 *
 * <pre>{@code
 * assertThat(report).project("rump-kernel").hasLicense("BSD-2-Clause").isPartOf("netbsd");
 * }</pre>
 */
public class ProjectAssert extends FieldsAssert<ProjectAssert, Project> {

    /**
     * Creates assertions.
     *
     * @param actual the project
     */
    public ProjectAssert(@Nullable Project actual) {
        super(actual, ProjectAssert.class);
    }

    @Override
    String subject() {
        return "project " + ProblemText.quote(actual.name());
    }

    /**
     * Verifies the id.
     *
     * @param id the id
     * @return these assertions
     */
    public ProjectAssert hasId(String id) {
        isNotNull();
        return hasValue("id", actual.id(), id);
    }

    /**
     * Verifies the name.
     *
     * @param name the name
     * @return these assertions
     */
    public ProjectAssert hasName(String name) {
        isNotNull();
        return hasValue("name", actual.name(), name);
    }

    /**
     * Verifies the version.
     *
     * @param version the version
     * @return these assertions
     */
    public ProjectAssert hasVersion(String version) {
        isNotNull();
        return hasValue("version", actual.version(), version);
    }

    /**
     * Verifies the licence.
     *
     * @param license the licence, an SPDX license expression
     * @return these assertions
     */
    public ProjectAssert hasLicense(String license) {
        isNotNull();
        return hasValue("license", actual.license(), license);
    }

    /**
     * Verifies where the source code is.
     *
     * @param url the address
     * @return these assertions
     */
    public ProjectAssert hasRepository(String url) {
        isNotNull();
        return hasValue("repository", actual.rawRepository(), url);
    }

    /**
     * Verifies which project it is part of.
     *
     * @param id the id of the other project
     * @return these assertions
     */
    public ProjectAssert isPartOf(String id) {
        isNotNull();
        return hasValue("partOf", actual.partOf(), id);
    }
}
