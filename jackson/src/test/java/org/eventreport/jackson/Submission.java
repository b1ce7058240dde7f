package org.eventreport.jackson;

import java.util.List;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.jspecify.annotations.Nullable;

/** A type of a user's own, with a report and parts of one in it. */
record Submission(String from, @Nullable Report report, List<Talk> talks) {}
