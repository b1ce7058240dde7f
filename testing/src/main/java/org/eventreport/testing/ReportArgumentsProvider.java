package org.eventreport.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eventreport.format.ReadOptions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Provides the arguments of {@link ReportSource}. */
final class ReportArgumentsProvider extends AnnotationBasedArgumentsProvider<ReportSource> {

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, ReportSource source) {
        return new ReportFolder(Path.of(source.value()), source.glob(), List.of(source.exclude()))
                .reports(ReadOptions.defaults())
                .map(report -> Arguments.of(Named.of(report.name(), report.result())));
    }
}
