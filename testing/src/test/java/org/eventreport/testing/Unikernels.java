package org.eventreport.testing;

import org.eventreport.model.Report;
import org.eventreport.yaml.YamlFormat;

/** A report to make assertions on. */
final class Unikernels {

    static final Report REPORT = YamlFormat.yaml().read("""
            title: Two days of unikernels
            status: draft
            authors: [Ana, Ben]
            tags: [kernels, London]
            event:
              name: Unikernel Days
              kind: meetup
              startDate: 2014-11-25
              endDate: 2014-11-26
              venue: {city: London, country: GB}
            talks:
              - id: rump-kernels
                title: Rump kernels
                kind: keynote
                speakers: [antti-kantee]
                projects: [rump-kernel]
                date: 2014-11-26
                startTime: 09:30
                duration: PT45M
                room: Attic
                tags: [kernels]
              - title: Lunch
            speakers:
              - id: antti-kantee
                name: Antti Kantee
                aliases: [pooka]
                affiliation: NetBSD
                accounts: {twitter: anttikantee}
            projects:
              - id: netbsd
                name: NetBSD
              - id: rump-kernel
                name: rump kernel
                version: "1.10"
                license: BSD-2-Clause
                repository: https://example.org/rump
                partOf: netbsd
            """);

    private Unikernels() {}
}
