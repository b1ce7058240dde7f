package org.eventreport.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eventreport.model.Keyword;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Accepts one of a closed list of keywords. */
final class KeywordConverter<E extends Enum<E> & Keyword> implements ITypeConverter<E> {

    private final Class<E> keywords;

    KeywordConverter(Class<E> keywords) {
        this.keywords = keywords;
    }

    @Override
    public E convert(String text) {
        return Keyword.of(keywords, text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of "
                        + Arrays.stream(keywords.getEnumConstants())
                                .map(Keyword::keyword)
                                .collect(Collectors.joining(", "))));
    }
}
