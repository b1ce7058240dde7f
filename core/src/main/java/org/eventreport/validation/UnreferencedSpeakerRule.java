package org.eventreport.validation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Shown;

/** Every speaker is named by a talk or an author. */
final class UnreferencedSpeakerRule extends FormatRule {

    UnreferencedSpeakerRule() {
        super(ProblemCode.UNREFERENCED_SPEAKER);
    }

    @Override
    public void check(Report report, Findings findings) {
        Set<String> named = new LinkedHashSet<>();
        report.authors().forEach(author -> author.speaker().ifPresent(named::add));
        report.talks().forEach(talk -> named.addAll(talk.speakers()));
        Set<String> declared =
                report.speakers().stream().map(Speaker::id).collect(Collectors.toCollection(LinkedHashSet::new));
        named.addAll(MistypedIds.meant(named, declared));
        for (int i = 0; i < report.speakers().size(); i++) {
            String id = report.speakers().get(i).id();
            if (!named.contains(id) && !findings.isMentioned(id)) {
                findings.report(
                        "/speakers/" + i + "/id",
                        "no talk and no author names the speaker " + Shown.quoted(id)
                                + "; add the id to the talk, or take the speaker out");
            }
        }
    }
}
