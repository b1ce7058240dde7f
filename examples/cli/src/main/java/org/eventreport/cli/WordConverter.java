package org.eventreport.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eventreport.model.Word;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes one of a closed list of words. */
final class WordConverter<E extends Enum<E> & Word> implements ITypeConverter<E> {

    private final Class<E> words;

    WordConverter(Class<E> words) {
        this.words = words;
    }

    @Override
    public E convert(String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(each -> each.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of "
                        + Arrays.stream(words.getEnumConstants())
                                .map(Word::word)
                                .collect(Collectors.joining(", "))));
    }
}
