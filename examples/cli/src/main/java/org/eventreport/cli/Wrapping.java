package org.eventreport.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eventreport.problem.TerminalWidth;

/** Breaks text into lines that fit a terminal, where wide characters take two cells and combining ones none. */
final class Wrapping {

    /** The width that a line keeps however deep it is indented, so that it has room for a word. */
    private static final int MIN_WIDTH = 20;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final int width;

    Wrapping(int width) {
        this.width = width;
    }

    /** Returns the lines of a text, with room for an indentation of the first line and of the others. */
    List<String> lines(String text, int firstIndent, int otherIndent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = room(firstIndent);
        int used = 0;
        for (String word : WHITE_SPACE.split(text.strip(), -1)) {
            int cells = TerminalWidth.of(word);
            if (used > 0 && used + 1 + cells > room) {
                lines.add(line.toString());
                line.setLength(0);
                room = room(otherIndent);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            for (String character : cells > room ? characters(word) : List.of(word)) {
                int size = TerminalWidth.of(character);
                if (used > 0 && used + size > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                    room = room(otherIndent);
                    used = 0;
                }
                line.append(character);
                used += size;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns the characters of a word as readers see them, each with its combining marks. */
    private static List<String> characters(String word) {
        BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(word);
        List<String> characters = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            characters.add(word.substring(start, end));
            start = end;
        }
        return characters;
    }

    private int room(int indent) {
        return Math.max(MIN_WIDTH, width - indent);
    }
}
