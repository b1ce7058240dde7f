package com.example.submissions;

import org.eventreport.jackson.ReportDatabindException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a wrong report with everything that is wrong with it, as problem details (RFC 9457). */
@RestControllerAdvice
class InvalidReports {

    @ExceptionHandler
    ProblemDetail answer(HttpMessageNotReadableException e) {
        ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getCause() instanceof ReportDatabindException invalid) {
            answer.setDetail("The report is not valid.");
            answer.setProperty("problems", invalid.problems());
        } else {
            answer.setDetail("The request is not the JSON of a submission.");
        }
        return answer;
    }
}
