package org.eventreport.format.spi;

import org.jspecify.annotations.Nullable;

/** Finds characters of a text by their bytes in UTF-8 and by their code points; fast if asked in the order of the text. */
final class OffsetIndex {

    private final String text;
    private final byte @Nullable [] bytes;
    private int knownByte;
    private int charOfKnownByte;
    private int knownCodePoint;
    private int charOfKnownCodePoint;

    /**
     * Creates the index of a text.
     *
     * @param bytes the text in UTF-8, or null if no byte is asked for
     */
    OffsetIndex(String text, byte @Nullable [] bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    int ofByte(int index) {
        if (bytes == null || bytes.length == text.length()) {
            return index;
        }
        int first = index;
        while (first < bytes.length && Utf8.isContinuation(bytes[first])) {
            first--;
        }
        if (first < knownByte) {
            knownByte = 0;
            charOfKnownByte = 0;
        }
        for (; knownByte < first; knownByte++) {
            byte b = bytes[knownByte];
            if (!Utf8.isContinuation(b)) {
                charOfKnownByte += (b & 0xF8) == 0xF0 ? 2 : 1;
            }
        }
        return charOfKnownByte;
    }

    int ofCodePoint(int index) {
        charOfKnownCodePoint = text.offsetByCodePoints(charOfKnownCodePoint, index - knownCodePoint);
        knownCodePoint = index;
        return charOfKnownCodePoint;
    }
}
