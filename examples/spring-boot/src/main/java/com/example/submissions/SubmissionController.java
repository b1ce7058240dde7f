package com.example.submissions;

import org.eventreport.model.Report;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmissionController {

    @PostMapping("/submissions")
    Receipt submit(@RequestBody Submission submission) {
        Report report = submission.report();
        return new Receipt(
                submission.from(),
                report,
                report.talks().stream().filter(talk -> talk.summary().isEmpty()).toList());
    }
}
