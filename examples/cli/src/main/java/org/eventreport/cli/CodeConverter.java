package org.eventreport.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Accepts the code of a problem, one of those that {@code rules} lists. */
final class CodeConverter implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        if (CatalogueEntry.all().stream().noneMatch(entry -> entry.code().equals(text))) {
            throw new TypeConversionException("'" + text + "' is not one of "
                    + CatalogueEntry.all().stream().map(CatalogueEntry::code).collect(Collectors.joining(", ")));
        }
        return text;
    }
}
