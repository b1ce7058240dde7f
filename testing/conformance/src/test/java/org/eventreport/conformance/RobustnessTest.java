package org.eventreport.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eventreport.fixtures.RandomReports;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.format.ReportFormat;

/** Reading keeps its promises, whatever the bytes. */
@Tag("slow")
class RobustnessTest {

    /** YAML with all the syntax that the canonical form does not use. */
    private static final String FULL_YAML = """
            %YAML 1.2
            --- !!map
            title: &a a
            authors: [&b {name: *a}, *b]
            event: {name: "q \\
              \\u00fc", startDate: 2014-11-25}
            ? x-&
            : - - ? *a
                  : >-
                      folded

                       text
            ---
            title: 'b'
            ...
            """;

    /** Pieces of syntax, and special characters. */
    private static final List<String> PIECES = List.of(
            ":",
            ": ",
            "- ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            "[[[[",
            ",",
            "&a ",
            "*a",
            "!!str ",
            "!t ",
            "!!null ",
            "!!map ",
            "!",
            "|\n",
            ">\n",
            "|2-\n",
            ">+\n",
            "\"",
            "'",
            "#",
            " #",
            "%YAML 1.2\n",
            "%TAG ! tag:x:\n",
            "---\n",
            "...\n",
            "@",
            "`",
            "<<: ",
            "=",
            "\n",
            "\n\n",
            "\r",
            "\t",
            " ",
            "  ",
            "\\",
            "\\u",
            "\\x",
            "\\ud83c",
            "/",
            "// ",
            "null",
            "~",
            "1",
            "-0",
            "1e999999999",
            "0x",
            "0o8",
            ".inf",
            "x-",
            "x-a: ",
            "\"x-a\":",
            "title: ",
            "author: ",
            "date: 2014-01-01 10:00\n",
            "ü",
            "🎉",
            "\u0000",
            "\u000B",
            "\u007F",
            "\u0085",
            "\u2028",
            "\uFEFF");

    @Property(tries = 5000)
    void damagedFilesGiveProblemsOrAReport(@ForAll Random random) throws IOException {
        ReportFormat format = pick(ReadingPromises.FORMATS, random);
        byte[] bytes = wellFormed(format, random).getBytes(StandardCharsets.UTF_8);
        for (int times = random.nextInt(1, 5); times > 0; times--) {
            bytes = damaged(bytes, random);
        }
        ReadingPromises.check(format, bytes);
    }

    @Property(tries = 2000)
    void randomBytesGiveProblemsOrAReport(@ForAll byte[] bytes, @ForAll Random random) throws IOException {
        ReadingPromises.check(pick(ReadingPromises.FORMATS, random), bytes);
    }

    private static String wellFormed(ReportFormat format, Random random) {
        if (format.name().equals("yaml") && random.nextBoolean()) {
            return FULL_YAML;
        }
        return format.withOptions(WithoutRules.OPTIONS).write(RandomReports.of(random.nextInt(200)));
    }

    /** Returns the bytes with some of them removed, inserted, changed, or copied to another place. */
    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(40));
        byte[] piece = pick(PIECES, random).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(6)) {
            case 0 -> joined(bytes, at, new byte[0], end);
            case 1 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, Math.min(bytes.length, at + 1));
            case 2 -> joined(bytes, at, new byte[0], bytes.length);
            case 3 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), random.nextInt(bytes.length + 1));
            default -> joined(bytes, at, piece, at);
        };
    }

    /** Returns the bytes before one index, some more bytes, and the bytes from another index on. */
    private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, to);
        joined.writeBytes(between);
        joined.write(bytes, from, bytes.length - from);
        return joined.toByteArray();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
