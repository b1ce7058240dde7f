package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eventreport.fixtures.Mutations;
import org.eventreport.fixtures.RandomReports;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ReportVisitor;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;
import org.eventreport.validation.Validator;

/** What holds for every report, and for every object in it. */
@Tag("slow")
class ModelLawsTest {

    /** Writes and reads by the types of the values alone: random reports break many rules. */
    private static final ReportFormat JSON = JsonFormat.json().withOptions(WithoutRules.OPTIONS);

    private static final ReportFormat WITH_RULES = JsonFormat.json()
            .withOptions(ReadOptions.builder()
                    .limits(Limits.builder().maxProblems(Integer.MAX_VALUE).build())
                    .build());

    /** An object of a report, such as a talk, and its table. */
    private record Part(ObjectType<?, ?> type, Object object) {}

    /** Returns all objects of a report, itself included. */
    private static List<Part> parts(Report report) {
        List<Part> parts = new ArrayList<>();
        ReportVisitor visitor = new ReportVisitor() {
            @Override
            public <T, B> void object(ObjectType<T, B> type, T object) {
                parts.add(new Part(type, object));
                super.object(type, object);
            }

            @Override
            public <V> void scalar(ScalarType<V> type, V value) {}
        };
        visitor.object(Tables.REPORT, report);
        return parts;
    }

    @Property(tries = 200)
    void equalReportsHaveEqualPartsAndHashCodes(@ForAll long seed) {
        List<Part> parts = parts(RandomReports.of(seed));
        List<Part> same = parts(RandomReports.of(seed));

        assertThat(same).isEqualTo(parts).hasSameHashCodeAs(parts);
    }

    @Property(tries = 200)
    void reportsAreEqualIfAndOnlyIfTheirTextsAre(@ForAll long seed, @ForAll Random random) {
        Report report = RandomReports.of(seed);
        String json = JSON.write(report);
        Mutations.some(json, 20, random)
                .flatMap(mutation -> JSON.check(mutation.json()).report().stream())
                .forEach(other -> assertThat(other.equals(report))
                        .isEqualTo(JSON.write(other).equals(json))
                        .isEqualTo(report.equals(other)));
    }

    @Property(tries = 200)
    void aBuilderFromAnObjectBuildsAnEqualOne(@ForAll long seed) {
        for (Part part : parts(RandomReports.of(seed))) {
            assertThat(rebuilt(part.type(), part.object()))
                    .isEqualTo(part.object())
                    .hasSameHashCodeAs(part.object());
        }
    }

    private static <T, B> T rebuilt(ObjectType<T, B> type, Object object) {
        B builder = type.newBuilder();
        Method from = methods(builder.getClass(), "from").findFirst().orElseThrow();
        call(from, builder, object);
        return type.build(builder);
    }

    @Property(tries = 200)
    void changingAFieldToTheValueItHasGivesAnEqualObject(@ForAll long seed) throws NoSuchMethodException {
        for (Part part : parts(RandomReports.of(seed))) {
            int fields = 0;
            for (Method with : methods(part.object().getClass(), "with").toList()) {
                Method getter = getterOf(with);
                if (with.getParameterTypes()[0].isAssignableFrom(getter.getReturnType())) {
                    assertThat(call(with, part.object(), call(getter, part.object())))
                            .as(with.getName())
                            .isEqualTo(part.object());
                    fields++;
                }
            }
            // Each field, and the extensions.
            assertThat(fields).isEqualTo(part.type().fields().size() + 1);
        }
    }

    /** Returns the getter of a field: that of the text, if it is an address. */
    private static Method getterOf(Method with) throws NoSuchMethodException {
        String name = with.getName().substring("with".length());
        List<Method> raw = Stream.of(with.getDeclaringClass().getMethods())
                .filter(method -> method.getName().equals("raw" + name))
                .toList();
        return raw.isEmpty()
                ? with.getDeclaringClass().getMethod(Character.toLowerCase(name.charAt(0)) + name.substring(1))
                : raw.get(0);
    }

    @Property(tries = 200)
    void aReportReadFromAJavaStreamEqualsTheOneWritten(@ForAll long seed) throws Exception {
        Report report = RandomReports.of(seed);
        Object read = deserialized(serialized(report));

        assertThat(read).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(JSON.write((Report) read)).isEqualTo(JSON.write(report));
    }

    @Property(tries = 200)
    void everyObjectAndEveryProblemHasAText(@ForAll long seed) {
        Report report = RandomReports.of(seed);
        assertThat(parts(report))
                .allSatisfy(part -> assertThat(part.object().toString())
                        .startsWith(part.type().name()));
        assertThat(Validator.standard().validate(report))
                .allSatisfy(problem -> assertThat(problem.toString()).contains(problem.message(), problem.code()));
    }

    @Property(tries = 300)
    void validatingAReportFindsWhatReadingItsTextFinds(@ForAll long seed) {
        Report report = RandomReports.of(seed);

        assertThat(Validator.standard().validate(report))
                .extracting(Problem::code, Problem::pointer, Problem::message, Problem::severity)
                .containsExactlyInAnyOrderElementsOf(WITH_RULES.check(JSON.write(report)).problems().stream()
                        .map(problem -> tuple(problem.code(), problem.pointer(), problem.message(), problem.severity()))
                        .toList());
    }

    private static byte[] serialized(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** Returns the public methods with one parameter whose name starts with some text. */
    private static Stream<Method> methods(Class<?> type, String start) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().startsWith(start)
                        && method.getParameterCount() == 1
                        && !method.isBridge()
                        && !method.getDeclaringClass().isInterface());
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            // The classes that Immutables generates are package-private.
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
