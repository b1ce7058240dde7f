package org.eventreport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.eventreport.ReportSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {

    private static final Schema META_SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    @Test
    void theLibraryHasTheSchemaOfTheDocs() {
        assertThat(Path.of("event-report-1.schema.json")).content().isEqualTo(ReportSchema.json());
    }

    @Test
    void toolsFindItOnTheClassPath() {
        Schema found = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:META-INF/event-report-1.schema.json"));

        assertThat(found.getSchemaNode()).isEqualTo(new JsonMapper().readTree(ReportSchema.json()));
    }

    @Test
    void itIsValidAgainstTheMetaSchema() {
        String schema = ReportSchema.json();

        assertThat(META_SCHEMA.validate(schema, InputFormat.JSON)).isEmpty();
        assertThat(META_SCHEMA.validate(schema.replace("\"boolean\"", "\"bool\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(META_SCHEMA.validate(
                        schema.replace("\"required\": [ \"title\" ]", "\"required\": true"), InputFormat.JSON))
                .isNotEmpty();
    }
}
