package org.eventreport.validation.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;

/** Every speaker is named by a talk or an author. */
final class UnreferencedSpeakerRule extends FormatRule {

    UnreferencedSpeakerRule() {
        super(ProblemCode.UNREFERENCED_SPEAKER);
    }

    @Override
    public void validate(Report report, RuleContext context) {
        Set<String> named = new LinkedHashSet<>();
        report.authors().forEach(author -> author.speaker().ifPresent(named::add));
        report.talks().forEach(talk -> named.addAll(talk.speakers()));
        Set<String> declared =
                report.speakers().stream().map(Speaker::id).collect(Collectors.toCollection(LinkedHashSet::new));
        named.addAll(MistypedIds.meant(named, declared));
        for (int i = 0; i < report.speakers().size(); i++) {
            String id = report.speakers().get(i).id();
            if (!named.contains(id) && !context.isMentioned(id)) {
                context.report(
                        JsonPointer.of("speakers").index(i).field("id"),
                        "no talk and no author names the speaker " + ProblemText.quote(id)
                                + "; add the id to a talk, or remove the speaker");
            }
        }
    }
}
