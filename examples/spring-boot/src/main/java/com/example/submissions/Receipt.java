package com.example.submissions;

import java.util.List;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;

/** What people get back: the report as it is kept, and the talks in it of which nothing is written yet. */
record Receipt(String to, Report report, List<Talk> withoutSummary) {}
