package org.eventreport.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventreport.model.Author;
import org.eventreport.model.Event;
import org.eventreport.model.Link;
import org.eventreport.model.LinkRel;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;

/** Makes reports like those of an archive of conferences: dozens of talks, most of them with an abstract. */
final class GeneratedReports {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 3, 1);

    private static final List<String> WORDS = List.of(
            "kernel",
            "a",
            "the",
            "of",
            "and",
            "for",
            "with",
            "from",
            "into",
            "without",
            "data",
            "system",
            "network",
            "packet",
            "scheduler",
            "memory",
            "library",
            "language",
            "type",
            "test",
            "debugging",
            "distributed",
            "tiny",
            "large",
            "fast",
            "safe",
            "open",
            "running",
            "building",
            "measuring",
            "understanding",
            "café",
            "naïve",
            "Zürich",
            "データ",
            "сеть",
            "it's",
            "\"quoted\"",
            "50%",
            "C++",
            "10:30",
            "→");

    private static final List<String> GIVEN_NAMES = List.of(
            "Ana", "Ben", "Chiara", "Dmitri", "Elif", "Femi", "Grace", "Hiro", "Ines", "Jürgen", "Kwame", "Linnea");

    private static final List<String> FAMILY_NAMES = List.of(
            "Abramov",
            "Berger",
            "Castillo",
            "Dubois",
            "Eriksson",
            "Fontana",
            "Grünwald",
            "Holm",
            "Ishikawa",
            "Jansen",
            "Kowalski",
            "Lindqvist",
            "Moreau",
            "Nakamura",
            "Okafor",
            "Petrov",
            "Quispe",
            "Rossi",
            "Svensson",
            "Tanaka");

    private final Random random;

    private GeneratedReports(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the report of a seed, always the same one. It has no problems. */
    static Report of(long seed) {
        return new GeneratedReports(seed).report("days-" + seed);
    }

    private Report report(String id) {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(5000));
        List<Speaker> speakers = speakers(10 + random.nextInt(40));
        List<Talk> talks = new ArrayList<>();
        for (Speaker speaker : speakers) {
            talks.add(talk("talk-" + talks.size(), speaker.id(), day));
        }
        return Report.builder()
                .id(id)
                .title("Talks of " + id)
                .addAuthors(Author.builder().name("Archive").build())
                .event(Event.builder().name(words(3)).startDate(day).build())
                .talks(talks)
                .speakers(speakers)
                .build();
    }

    private List<Speaker> speakers(int count) {
        List<String> names = new ArrayList<>(GIVEN_NAMES.stream()
                .flatMap(given -> FAMILY_NAMES.stream().map(family -> given + " " + family))
                .toList());
        Collections.shuffle(names, random);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        Speaker.builder().id("speaker-" + i).name(names.get(i)).build())
                .toList();
    }

    private Talk talk(String id, String speaker, LocalDate day) {
        Talk.Builder talk = Talk.builder()
                .id(id)
                .title(words(3 + random.nextInt(8)))
                .addSpeakers(speaker)
                .date(day)
                .duration(Duration.ofSeconds(600 + random.nextInt(3000)))
                .language("en")
                .addLinks(Link.builder()
                        .url(URI.create("https://videos.example/watch?v=" + Long.toHexString(random.nextLong())))
                        .rel(LinkRel.VIDEO)
                        .build());
        if (random.nextInt(4) > 0) {
            talk.abstractText(paragraphs(1 + random.nextInt(4)));
        }
        if (random.nextInt(4) == 0) {
            talk.addTags("unikernel", "networking");
        }
        return talk.build();
    }

    private String paragraphs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> words(20 + random.nextInt(60)) + ".\n")
                .collect(Collectors.joining("\n"));
    }

    private String words(int count) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }
}
