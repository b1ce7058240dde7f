package org.eventreport.format.spi;

import java.nio.ByteBuffer;

/** Finds characters of a text by their bytes in UTF-8 and by their code points; fast if asked in the order of the text. */
final class OffsetIndex {

    private int knownByte;
    private int charOfKnownByte;
    private int knownCodePoint;
    private int charOfKnownCodePoint;

    /** Returns the index of the character that a byte is part of. */
    int ofByte(byte[] bytes, int index) {
        int first = index;
        while (Utf8.isContinuation(bytes, first)) {
            first--;
        }
        if (first < knownByte) {
            knownByte = 0;
            charOfKnownByte = 0;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (knownByte < first) {
            int afterAscii = Utf8.skipAscii(buffer, knownByte, first);
            charOfKnownByte += afterAscii - knownByte;
            knownByte = afterAscii;
            if (knownByte < first) {
                byte b = bytes[knownByte++];
                if (!Utf8.isContinuation(b)) {
                    charOfKnownByte += Utf8.chars(b);
                }
            }
        }
        return charOfKnownByte;
    }

    /** Returns the index of the character that starts after some code points. */
    int ofCodePoint(String text, int index) {
        charOfKnownCodePoint = text.offsetByCodePoints(charOfKnownCodePoint, index - knownCodePoint);
        knownCodePoint = index;
        return charOfKnownCodePoint;
    }
}
