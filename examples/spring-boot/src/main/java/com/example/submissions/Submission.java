package com.example.submissions;

import org.eventreport.model.Report;

/** What people send: who they are, and their report. */
record Submission(String from, Report report) {}
