package org.eventreport.validation.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Many short texts in little memory: a text takes its bytes in UTF-8, and a few more. */
final class TextStore {

    /** A number for a text is its position in units of this many bytes. */
    private static final int UNIT = 4;

    private static final int CHUNK = 1 << 18;
    private static final int LENGTH_BYTES = 2;

    /** Fowler, Noll and Vo's hash for 64 bits. The seed keeps it unpredictable. */
    private static final long FNV_PRIME = 0x100000001B3L;

    /** Longer texts are cut, and end with a hash of the whole text. */
    private static final int MAX_LENGTH = 1000;

    private final List<byte[]> chunks = new ArrayList<>();
    private final long seed = ThreadLocalRandom.current().nextLong();
    private int used = CHUNK;

    /** Adds a text, and returns its number. */
    int add(String text) {
        byte[] bytes = bytes(text);
        int size = (LENGTH_BYTES + bytes.length + UNIT - 1) / UNIT * UNIT;
        if (used + size > CHUNK) {
            chunks.add(new byte[CHUNK]);
            used = 0;
        }
        byte[] chunk = chunks.get(chunks.size() - 1);
        chunk[used] = (byte) (bytes.length >> 8);
        chunk[used + 1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, chunk, used + LENGTH_BYTES, bytes.length);
        int number = ((chunks.size() - 1) * (CHUNK / UNIT)) + used / UNIT;
        used += size;
        return number;
    }

    String get(int number) {
        int start = start(number);
        return new String(chunk(number), start, length(number), StandardCharsets.UTF_8);
    }

    boolean equals(int number, String text) {
        byte[] bytes = bytes(text);
        int start = start(number);
        return Arrays.equals(chunk(number), start, start + length(number), bytes, 0, bytes.length);
    }

    int hash(int number) {
        int start = start(number);
        return hash(chunk(number), start, start + length(number));
    }

    int hash(String text) {
        byte[] bytes = bytes(text);
        return hash(bytes, 0, bytes.length);
    }

    private byte[] chunk(int number) {
        return chunks.get(number / (CHUNK / UNIT));
    }

    private static int start(int number) {
        return number % (CHUNK / UNIT) * UNIT + LENGTH_BYTES;
    }

    private int length(int number) {
        byte[] chunk = chunk(number);
        int start = start(number);
        return (chunk[start - 2] & 0xFF) << 8 | (chunk[start - 1] & 0xFF);
    }

    private int hash(byte[] bytes, int from, int to) {
        long hash = seed;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * FNV_PRIME;
        }
        return (int) (hash ^ hash >>> 32);
    }

    private static byte[] bytes(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        String cut = text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH / 2));
        return (cut + "…" + HexFormat.of().formatHex(sha256(whole))).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
