package org.eventreport.validation.rules;

import java.util.List;
import org.eventreport.validation.spi.Rule;

/** The rules of the format. A new rule is registered here. */
public final class FormatRules {

    /** All rules, in the order of the catalogue of problems. */
    public static final List<Rule> ALL = List.of(
            new DuplicateIdRule(),
            new DanglingReferenceRule(),
            new ReferenceCycleRule(),
            new EndBeforeStartRule(),
            new BlankTextRule(),
            new UntrimmedTextRule(),
            new NoAuthorRule(),
            new TalkOutsideEventRule(),
            new ReportBeforeEventRule(),
            new DateMismatchRule(),
            new UnreferencedSpeakerRule(),
            new UnreferencedProjectRule(),
            new DuplicateTagRule(),
            new DuplicateReferenceRule(),
            new SimilarNamesRule(),
            new DoubleBookingRule(),
            new ImageWithoutAltRule(),
            new UnknownLicenseRule(),
            new RecordingWithoutUrlRule());

    private FormatRules() {}
}
