package org.eventreport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Breaks text into lines that fit a terminal, where wide characters take two cells and combining ones none. */
final class Wrapping {

    /** So that even deep in an indentation there is room for a word. */
    private static final int LEAST = 20;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final int width;

    Wrapping(int width) {
        this.width = width;
    }

    /** The lines of a text, of which the first has less room by one indentation and the others by another. */
    List<String> lines(String text, int firstIndent, int otherIndent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = room(firstIndent);
        int used = 0;
        for (String word : WHITE_SPACE.split(text.strip(), -1)) {
            int cells = cells(word);
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
            for (int i = 0; i < word.length(); ) {
                int length = WCWidth.charCountForGraphemeCluster(word, i);
                int size = WCWidth.wcwidthForGraphemeCluster(word, i);
                if (used > 0 && used + size > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                    room = room(otherIndent);
                    used = 0;
                }
                line.append(word, i, i + length);
                used += size;
                i += length;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private int room(int indent) {
        return Math.max(LEAST, width - indent);
    }

    /** How many cells of a terminal a text takes. */
    static int cells(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); i += WCWidth.charCountForGraphemeCluster(text, i)) {
            cells += WCWidth.wcwidthForGraphemeCluster(text, i);
        }
        return cells;
    }
}
