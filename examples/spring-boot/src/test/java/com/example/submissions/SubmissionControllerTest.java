package com.example.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(SubmissionController.class)
class SubmissionControllerTest {

    @Autowired
    private MockMvcTester mvc;

    private MvcTestResult submit(String json) {
        return mvc.post()
                .uri("/submissions")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    @Test
    void aReportIsTakenAndReturned() {
        MvcTestResult result = submit("""
                {
                  "from": "Ana",
                  "report": {
                    "x-rating": 4.50,
                    "title": "Two days of unikernels",
                    "authors": ["Ana"],
                    "event": { "startDate": "2014-11-25", "name": "Unikernel Days" },
                    "talks": [{ "title": "Rump kernels", "kind": "keynote" }]
                  }
                }
                """);

        assertThat(result).hasStatusOk().bodyText().isEqualTo("""
                {"to":"Ana","report":{"schemaVersion":1,"title":"Two days of unikernels","authors":[{"name":"Ana"}],\
                "event":{"name":"Unikernel Days","startDate":"2014-11-25"},\
                "talks":[{"title":"Rump kernels","kind":"keynote"}],"x-rating":4.50},\
                "withoutSummary":[{"title":"Rump kernels","kind":"keynote"}]}""");
    }

    @Test
    void aWrongReportIsAnsweredWithItsProblems() {
        MvcTestResult result = submit("""
                {
                  "from": "Ana",
                  "report": {
                    "title": "Two days of unikernels",
                    "authors": ["Ana"],
                    "event": { "name": "Unikernel Days", "startdate": "2014-11-25" },
                    "talks": [{ "title": "Rump kernels", "speakers": ["antti-kantee"] }]
                  }
                }
                """);

        assertThat(result)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "title": "Bad Request",
                          "status": 400,
                          "detail": "The report is not valid.",
                          "instance": "/submissions",
                          "problems": [
                            {
                              "document": 1,
                              "line": 6,
                              "column": 42,
                              "pointer": "/report/event/startdate",
                              "code": "unknown-field",
                              "severity": "error",
                              "message": "\\"startdate\\" is not a field of Event; did you mean \\"startDate\\"?",
                              "suggestion": "startDate"
                            },
                            {
                              "document": 1,
                              "line": 7,
                              "column": 55,
                              "pointer": "/report/talks/0/speakers/0",
                              "code": "dangling-reference",
                              "severity": "error",
                              "message": "no speaker has the id \\"antti-kantee\\", as the report has no speakers; declare it under speakers"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void whatIsNoJsonIsABadRequestToo() {
        assertThat(submit("{\"from\": "))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("detail")
                .isEqualTo("The request is not the JSON of a submission.");
    }
}
