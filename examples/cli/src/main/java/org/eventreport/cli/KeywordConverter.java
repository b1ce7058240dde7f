package org.eventreport.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eventreport.model.Keyword;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes one of a closed list of words. */
final class KeywordConverter<E extends Enum<E> & Keyword> implements ITypeConverter<E> {

    private final Class<E> words;

    KeywordConverter(Class<E> words) {
        this.words = words;
    }

    @Override
    public E convert(String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(each -> each.keyword().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of "
                        + Arrays.stream(words.getEnumConstants())
                                .map(Keyword::keyword)
                                .collect(Collectors.joining(", "))));
    }
}
