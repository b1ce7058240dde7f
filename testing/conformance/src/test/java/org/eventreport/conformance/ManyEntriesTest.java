package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventreport.format.ReadResult;
import org.eventreport.model.Author;
import org.eventreport.model.Event;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Problem;
import org.eventreport.validation.Validator;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules find what they look for among many thousand entries. */
@Tag("slow")
class ManyEntriesTest {

    private static final int COUNT = 20_000;

    private static final Report EMPTY = Report.builder()
            .title("a")
            .addAuthors(Author.builder().name("Ana").build())
            .event(Event.builder()
                    .name("Days")
                    .startDate(LocalDate.of(2014, 11, 25))
                    .build())
            .build();

    private static long count(List<Problem> problems, String code) {
        return problems.stream().filter(problem -> problem.code().equals(code)).count();
    }

    private static <T> List<T> each(IntFunction<T> item) {
        return IntStream.range(0, COUNT).mapToObj(item).toList();
    }

    private static String word(Random random, int letters) {
        return random.ints(letters, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void similarNamesAreFoundAmongMany() {
        Random random = new Random(1);
        List<String> names = Stream.generate(() -> word(random, 6) + " " + word(random, 7))
                .distinct()
                .limit(COUNT - 2)
                .collect(Collectors.toList());
        names.add("Antti Kantee");
        names.add("Anti Kantee");
        Report report = EMPTY.withSpeakers(each(
                        i -> Speaker.builder().id("s" + i).name(names.get(i)).build()))
                .withTalks(Talk.builder()
                        .title("a")
                        .addAllSpeakers(each(i -> "s" + i))
                        .build());

        assertThat(Validator.standard().validate(report))
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("similar-names /speakers/19999/name");
    }

    @Test
    void namesThatAreAllSimilarAreFound() {
        Report report = EMPTY.withSpeakers(each(i -> Speaker.builder()
                .id("s" + i)
                .name("Antti Kantee" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676))
                .build()));

        // Of 20,000 names only the first has no earlier one that differs by a letter.
        assertThat(count(Validator.standard().validate(report), "similar-names"))
                .isEqualTo(COUNT - 1);
    }

    @Test
    void manyDanglingReferencesAreFound() {
        Report report = EMPTY.withTalks(each(i ->
                        Talk.builder().title("a").addSpeakers("nobody-" + i).build()))
                .withSpeakers(each(i -> Speaker.builder()
                        .id("speaker-" + i)
                        .name("Speaker " + i)
                        .build()));

        List<Problem> problems = Validator.standard().validate(report);

        assertThat(count(problems, "dangling-reference")).isEqualTo(COUNT);
        // Any of the references may be meant for any of the speakers.
        assertThat(count(problems, "unreferenced-speaker")).isZero();
    }

    @Test
    void manyUnreferencedSpeakersAreFound() {
        Report report = EMPTY.withTalks(
                        Talk.builder().title("a").addSpeakers("speaker-0").build())
                .withSpeakers(each(i -> Speaker.builder()
                        .id("speaker-" + i)
                        .name("Speaker " + i)
                        .build()));

        assertThat(count(Validator.standard().validate(report), "unreferenced-speaker"))
                .isEqualTo(COUNT - 1);
    }

    @Test
    void talksThatAllOverlapAreFound() {
        Report report = EMPTY.withTalks(each(i -> Talk.builder()
                .title("a")
                .room("Hall")
                .startTime(LocalTime.of(9, 30))
                .build()));

        assertThat(count(Validator.standard().validate(report), "double-booking"))
                .isEqualTo(COUNT - 1);
    }

    @Test
    void longCyclesAndManyCyclesAreFound() {
        Report ring = EMPTY.withProjects(each(i -> project(i, (i + 1) % COUNT)));
        Report pairs = EMPTY.withProjects(each(i -> project(i, i ^ 1)));
        Report tail = EMPTY.withProjects(each(i -> project(i, Math.max(i - 1, 0))));

        assertThat(count(Validator.standard().validate(ring), "reference-cycle"))
                .isEqualTo(1);
        assertThat(count(Validator.standard().validate(pairs), "reference-cycle"))
                .isEqualTo(COUNT / 2);
        assertThat(Validator.standard().validate(tail).stream()
                        .filter(problem -> problem.code().equals("reference-cycle"))
                        .map(Problem::pointer))
                .containsExactly(JsonPointer.of("projects", "0", "partOf"));
    }

    private static Project project(int i, int whole) {
        return Project.builder()
                .id("p" + i)
                .name("Project " + i)
                .partOf("p" + whole)
                .build();
    }

    private static ReadResult withMisspeltKeys(int talks) {
        return YamlFormat.yaml()
                .check("title: a\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25}\ntalks:\n"
                        + "  - {titel: a, Date: 2014-11-26}\n".repeat(talks));
    }

    @Test
    void valuesUnderManyMisspeltKeysAreReadAndValidated() {
        ReadResult result = withMisspeltKeys(COUNT / 4);

        assertThat(result.errors()).isEqualTo(COUNT / 2);
        assertThat(result.warnings()).isEqualTo(COUNT / 4);
    }

    @Test
    void rulesAreSilentAboutAReportThatIsMostlyWrong() {
        ReadResult misspelt = withMisspeltKeys(COUNT / 4 + 1);

        assertThat(misspelt.errors()).isEqualTo(COUNT / 2 + 2);
        assertThat(misspelt.warnings()).isZero();
        assertThat(misspelt.report()).isEmpty();
    }
}
