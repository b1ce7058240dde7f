package com.example.archive;

import java.util.Optional;
import org.eventreport.model.LinkRel;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Severity;
import org.eventreport.validation.spi.Rule;
import org.eventreport.validation.spi.RuleContext;

/** Warns of talks without slides. */
public final class SlidesRule implements Rule {

    @Override
    public String code() {
        return "no-slides";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String meaning() {
        return "A talk has no link to its slides.";
    }

    @Override
    public void validate(Report report, RuleContext context) {
        for (int i = 0; i < report.talks().size(); i++) {
            Talk talk = report.talks().get(i);
            if (talk.links().stream().noneMatch(link -> link.rel().equals(Optional.of(LinkRel.SLIDES)))) {
                context.report(
                        JsonPointer.of("talks").index(i), "the talk has no slides; link to them with rel: slides");
            }
        }
    }
}
