package org.eventreport.jackson;

import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a problem as the command does with {@code --format json}. */
final class ProblemSerializer extends ValueSerializer<Problem> {

    @Override
    public void serialize(Problem problem, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject();
        problem.place().ifPresent(place -> place(place, generator));
        generator.writeStringProperty("pointer", problem.pointer().toString());
        generator.writeStringProperty("code", problem.code());
        generator.writeStringProperty("severity", problem.severity().keyword());
        generator.writeStringProperty("message", problem.message());
        problem.suggestion().ifPresent(suggestion -> generator.writeStringProperty("suggestion", suggestion));
        generator.writeEndObject();
    }

    private static void place(Place place, JsonGenerator generator) {
        place.file().ifPresent(file -> generator.writeStringProperty("file", file));
        generator.writeNumberProperty("document", place.document());
        generator.writeNumberProperty("line", place.line());
        generator.writeNumberProperty("column", place.column());
    }
}
