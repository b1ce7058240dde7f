package org.eventreport.validation.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.rules.Conflict.Location;

/** The ids and names of the reports of an archive. The reports themselves are not kept. */
public final class ArchiveIndex {

    private static final JsonPointer ID = JsonPointer.of("id");

    private final NameIndex speakers =
            new NameIndex("speakers", "use one name and put the other into aliases, or give one of them another id");
    private final NameIndex projects = new NameIndex("projects", "use one name, or give one of them another id");

    private final TextStore texts = new TextStore();

    /** The ids of reports, and which reports have them first. */
    private int[] ids = new int[16];

    private int[] reports = new int[16];
    private int size;

    private final IntTable byId = new IntTable(entry -> texts.hash(ids[entry]));

    /**
     * Adds a report, and reports its conflicts with earlier ones.
     *
     * @param number the number of the report in the archive, from 0
     */
    public void add(int number, Report report, Consumer<Conflict> conflicts) {
        report.id().ifPresent(id -> addId(number, id, conflicts));
        for (int i = 0; i < report.speakers().size(); i++) {
            Speaker speaker = report.speakers().get(i);
            speakers.add(number, i, speaker.id(), speaker.name(), speaker.aliases(), conflicts);
        }
        for (int i = 0; i < report.projects().size(); i++) {
            Project project = report.projects().get(i);
            projects.add(number, i, project.id(), project.name(), List.of(), conflicts);
        }
    }

    private void addId(int number, String id, Consumer<Conflict> conflicts) {
        int first = byId.find(texts.hash(id), entry -> texts.equals(ids[entry], id));
        if (first >= 0) {
            conflicts.accept(new Conflict(
                    ProblemCode.DUPLICATE_ID,
                    new Location(number, ID),
                    new Location(reports[first], ID),
                    place -> ProblemText.quote(id) + " is the id of the report " + place
                            + " already; give one of them another id"));
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            reports = Arrays.copyOf(reports, size * 2);
        }
        ids[size] = texts.add(id);
        reports[size] = number;
        byId.add(size++);
    }

    /** Reports the names that are nearly those of earlier reports. */
    public void findSimilarNames(Consumer<Conflict> conflicts) {
        speakers.findSimilarNames(conflicts);
        projects.findSimilarNames(conflicts);
    }
}
