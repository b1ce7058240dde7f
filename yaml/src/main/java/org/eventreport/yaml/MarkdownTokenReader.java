package org.eventreport.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eventreport.format.Limits;
import org.eventreport.format.Source;
import org.eventreport.format.Token;
import org.eventreport.format.TokenReader;
import org.eventreport.format.UnreadableException;
import org.eventreport.model.ExtensionValue;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a Markdown file: those of its front matter, with what blog engines write put as the format of reports
 * has it, and the body.
 */
final class MarkdownTokenReader implements TokenReader {

    private static final Pattern DAY_AND_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt ].+", Pattern.DOTALL);

    /** A token, kept. */
    private record Kept(Token token, String text, int offset) {

        Kept as(Token other, String otherText) {
            return new Kept(other, otherText, offset);
        }

        boolean isText() {
            return token == Token.TEXT || token == Token.PLAIN;
        }
    }

    /** A key of the front matter and the tokens of its value. */
    private record Member(Kept key, List<Kept> value) {

        boolean isOneText() {
            return value.size() == 1 && value.get(0).isText();
        }
    }

    private final Limits limits;
    private final int start;
    private final List<Kept> tokens;
    private final @Nullable UnreadableException failure;
    private boolean begun;
    private int next;

    MarkdownTokenReader(Source source, Limits limits) {
        FrontMatter frontMatter = split(source);
        this.limits = limits;
        this.start = frontMatter.start();
        List<Kept> raw = new ArrayList<>();
        this.failure = read(source, frontMatter, limits, raw);
        this.tokens = new ArrayList<>();
        if (raw.isEmpty() || raw.get(0).token() != Token.BEGIN_OBJECT) {
            tokens.addAll(raw);
        } else {
            report(members(raw), body(source, frontMatter));
        }
    }

    private MarkdownTokenReader(MarkdownTokenReader other) {
        this.limits = other.limits;
        this.start = other.start;
        this.tokens = other.tokens;
        this.failure = other.failure;
    }

    @Override
    public boolean nextDocument() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    @Override
    public Token next() {
        if (next == tokens.size()) {
            throw failure == null ? new IllegalStateException("no token is left") : failure;
        }
        return tokens.get(next++).token();
    }

    @Override
    public String text() {
        return tokens.get(next - 1).text();
    }

    @Override
    public int offset() {
        return next == 0 ? start : tokens.get(next - 1).offset();
    }

    @Override
    public ExtensionValue plainValue() {
        return PlainScalars.value(text(), limits, offset());
    }

    @Override
    public TokenReader replay() {
        return new MarkdownTokenReader(this);
    }

    private static FrontMatter split(Source source) {
        try {
            return FrontMatter.of(source.text());
        } catch (UnreadableException e) {
            UnreadableException early = source.endedEarly();
            throw early == null ? e : early;
        }
    }

    /** Keeps the tokens of the front matter, and gives what ended them too early. */
    private static @Nullable UnreadableException read(
            Source source, FrontMatter frontMatter, Limits limits, List<Kept> tokens) {
        Source yaml = source.part(frontMatter.start(), frontMatter.end());
        if (yaml.text()
                .lines()
                .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
            tokens.add(new Kept(Token.BEGIN_OBJECT, "", frontMatter.start()));
            tokens.add(new Kept(Token.END_OBJECT, "", frontMatter.end()));
            return null;
        }
        try {
            TokenReader in = new YamlTokenReader(yaml, limits);
            in.nextDocument();
            int open = 0;
            do {
                Token token = in.next();
                tokens.add(new Kept(token, in.text(), frontMatter.start() + in.offset()));
                open += switch (token) {
                    case BEGIN_OBJECT, BEGIN_LIST -> 1;
                    case END_OBJECT, END_LIST -> -1;
                    default -> 0;
                };
            } while (open > 0);
            in.nextDocument();
            return null;
        } catch (UnreadableException e) {
            return e.at(frontMatter.start() + e.offset());
        }
    }

    private static @Nullable Kept body(Source source, FrontMatter frontMatter) {
        String body = source.text().substring(frontMatter.body());
        return body.isEmpty() ? null : new Kept(Token.TEXT, body, frontMatter.body());
    }

    /** The members of the object that the tokens begin with; the last one may lack its end. */
    private static List<Member> members(List<Kept> raw) {
        List<Member> members = new ArrayList<>();
        int at = 1;
        while (at < raw.size() && raw.get(at).token() != Token.END_OBJECT) {
            int end = endOfValue(raw, at + 1);
            members.add(new Member(raw.get(at), raw.subList(Math.min(at + 1, end), end)));
            at = end;
        }
        return members;
    }

    private static int endOfValue(List<Kept> raw, int from) {
        int open = 0;
        for (int at = from; at < raw.size(); at++) {
            switch (raw.get(at).token()) {
                case BEGIN_OBJECT, BEGIN_LIST -> open++;
                case END_OBJECT, END_LIST -> open--;
                default -> {}
            }
            if (open == 0) {
                return at + 1;
            }
        }
        return raw.size();
    }

    /** Adds the tokens of the report; without the end where the front matter ended too early. */
    private void report(List<Member> members, @Nullable Kept body) {
        Kept begin = new Kept(
                Token.BEGIN_OBJECT,
                "",
                members.isEmpty() ? start : members.get(0).key().offset());
        Set<String> keys = members.stream().map(member -> member.key().text()).collect(Collectors.toSet());
        List<Member> others = new ArrayList<>();
        tokens.add(begin);
        for (Member member : members) {
            add(member, keys, others);
        }
        if (failure != null) {
            return;
        }
        if (body != null) {
            tokens.add(body.as(Token.NAME, MarkdownKeys.BODY));
            tokens.add(body);
        }
        if (!others.isEmpty()) {
            Kept first = others.get(0).key();
            tokens.add(first.as(Token.NAME, MarkdownKeys.OTHERS));
            tokens.add(first.as(Token.BEGIN_OBJECT, ""));
            others.forEach(this::add);
            tokens.add(first.as(Token.END_OBJECT, ""));
        }
        tokens.add(begin.as(Token.END_OBJECT, ""));
    }

    private void add(Member member, Set<String> keys, List<Member> others) {
        Kept key = member.key();
        List<Kept> value = member.value();
        switch (key.text()) {
            case MarkdownKeys.AUTHOR -> {
                Token first = value.isEmpty() ? Token.NULL : value.get(0).token();
                boolean asItIs = first == Token.BEGIN_LIST || first == Token.NULL;
                add(new Member(key.as(Token.NAME, "authors"), asItIs ? value : listed(key, value)));
            }
            case "date" -> {
                if (member.isOneText()
                        && DAY_AND_TIME.matcher(value.get(0).text()).matches()) {
                    addDayAndTime(member, keys);
                } else {
                    add(member);
                }
            }
            case "tags" -> add(member.isOneText() ? new Member(key, split(value.get(0))) : member);
            case MarkdownKeys.PUBLISHED -> {
                if (isFalse(value) && !keys.contains("status")) {
                    add(new Member(
                            key.as(Token.NAME, "status"), List.of(value.get(0).as(Token.TEXT, "draft"))));
                } else {
                    others.add(member);
                }
            }
            case MarkdownKeys.OTHERS -> {
                List<Member> kept =
                        !value.isEmpty() && value.get(0).token() == Token.BEGIN_OBJECT ? members(value) : List.of();
                if (kept.isEmpty()) {
                    add(member);
                } else {
                    others.addAll(kept);
                }
            }
            default -> {
                if (key.token() != Token.NAME || MarkdownKeys.isOfTheReport(key.text())) {
                    add(member);
                } else {
                    others.add(member);
                }
            }
        }
    }

    /** A date with a time is the time of publication too; a day that there is not is told once, as part of it. */
    private void addDayAndTime(Member member, Set<String> keys) {
        Kept time = member.value().get(0);
        String day = time.text().substring(0, 10);
        boolean published = keys.contains("publishedAt");
        if (published || isDay(day)) {
            add(new Member(member.key(), List.of(time.as(Token.TEXT, day))));
        }
        if (!published) {
            add(new Member(member.key().as(Token.NAME, "publishedAt"), member.value()));
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void add(Member member) {
        tokens.add(member.key());
        tokens.addAll(member.value());
    }

    private static boolean isFalse(List<Kept> value) {
        return value.size() == 1
                && value.get(0).token() == Token.PLAIN
                && value.get(0).text().equalsIgnoreCase("false");
    }

    private static List<Kept> listed(Kept key, List<Kept> items) {
        List<Kept> list = new ArrayList<>();
        list.add(key.as(Token.BEGIN_LIST, ""));
        list.addAll(items);
        list.add(key.as(Token.END_LIST, ""));
        return list;
    }

    /** The pieces of a text between its commas, but for empty ones. */
    private static List<Kept> split(Kept text) {
        List<Kept> pieces = new ArrayList<>();
        for (String piece : text.text().split(",", -1)) {
            if (!piece.isBlank()) {
                pieces.add(text.as(Token.TEXT, piece.strip()));
            }
        }
        return listed(text, pieces);
    }
}
