package org.eventreport.draft;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eventreport.ReportIds;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.problem.JsonPointer;

/** The speakers and projects that the links of a post may lead to, after those that it has already. */
final class Candidates {

    private final Report report;
    private final List<Speaker> speakers;
    private final List<Project> projects;
    private final ReportIds speakerIds;
    private final ReportIds projectIds;
    private final Set<PersonPage> people = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();
    private final Map<JsonPointer, String> comments = new LinkedHashMap<>();

    Candidates(Report report) {
        this.report = report;
        this.speakers = new ArrayList<>(report.speakers());
        this.projects = new ArrayList<>(report.projects());
        this.speakerIds = new ReportIds(speakers.stream().map(Speaker::id).toList());
        this.projectIds = new ReportIds(projects.stream().map(Project::id).toList());
        speakers.forEach(speaker -> speaker.accounts()
                .forEach((service, handle) -> people.add(new PersonPage(service, handle).normalized())));
        Stream.concat(
                        speakers.stream().map(Speaker::url),
                        projects.stream().flatMap(project -> Stream.of(project.url(), project.repository())))
                .flatMap(address -> address.map(URI::toString).stream())
                .flatMap(address -> WebAddress.of(address).stream())
                .forEach(address -> addresses.add(address.normalized()));
    }

    /** Makes a candidate from a link, unless there is one with its address already. */
    void add(PostLink link) {
        WebAddress.of(link.destination())
                .filter(address -> addresses.add(address.normalized()))
                .ifPresent(address -> PersonPage.of(address)
                        .ifPresentOrElse(page -> addSpeaker(link, address, page), () -> addProject(link, address)));
    }

    private void addSpeaker(PostLink link, WebAddress address, PersonPage page) {
        if (!people.add(page.normalized())) {
            return;
        }
        String name = name(link, address);
        String id = speakerIds.of(List.of(name, page.handle(), "speaker"));
        comments.put(
                JsonPointer.of("speakers").index(speakers.size()),
                "proposed: a speaker, from the link to " + address + correction(link, address));
        speakers.add(Speaker.builder()
                .id(id)
                .name(name)
                .putAccounts(page.service(), page.handle())
                .build());
    }

    private void addProject(PostLink link, WebAddress address) {
        String name = name(link, address);
        String id = projectIds.of(List.of(name, address.page(), "project"));
        comments.put(
                JsonPointer.of("projects").index(projects.size()),
                "proposed: a project, as the post links to it" + correction(link, address));
        Project.Builder project = Project.builder().id(id).name(name);
        projects.add((RepositoryPages.contain(address) ? project.repository(address.uri()) : project.url(address.uri()))
                .build());
    }

    private static String name(PostLink link, WebAddress address) {
        return link.text().isEmpty() ? address.page() : link.text();
    }

    private static String correction(PostLink link, WebAddress address) {
        return address.corrected() ? "; the address is corrected, the post has " + link.destination() : "";
    }

    /** Returns the report with the candidates. */
    Report report() {
        return report.withSpeakers(speakers).withProjects(projects);
    }

    /** Returns where each candidate comes from, by its pointer. */
    Map<JsonPointer, String> comments() {
        return comments;
    }
}
