package org.eventreport.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenBuffer;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.markdown.Member.Members;

/** Rewrites front matter, as blog engines have it, as the fields of a report. */
final class FrontMatterRewriter {

    private final Members members;
    private final int start;
    private final UnaryOperator<TokenReader> limits;
    private final Set<String> unread;
    private final Set<String> keys;
    private final TokenBuffer report = new TokenBuffer();

    /** The members that a report does not have. */
    private final List<Member> others = new ArrayList<>();

    private boolean hasDate;

    /**
     * Creates a rewriter.
     *
     * @param start where the front matter starts, as an index into the text
     * @param limits limit the tokens that one text is split into
     * @param unread keys that are no fields of the report, whatever their names
     */
    FrontMatterRewriter(Members members, int start, UnaryOperator<TokenReader> limits, Set<String> unread) {
        this.members = members;
        this.start = start;
        this.limits = limits;
        this.unread = unread;
        this.keys = members.list().stream()
                .map(Member::name)
                .filter(name -> name != null && !unread.contains(name))
                .collect(Collectors.toSet());
    }

    /** Returns the tokens of the report; those of broken front matter without body and end. */
    TokenBuffer report(String body, int bodyOffset) {
        int first = members.list().isEmpty() ? start : members.list().get(0).offset();
        report.at(first).beginObject();
        members.list().forEach(this::rewrite);
        if (members.failure() != null) {
            return report;
        }
        if (!body.isEmpty()) {
            report.at(bodyOffset).name(FrontMatterKeys.BODY);
            report.text(body);
        }
        if (!others.isEmpty()) {
            report.at(others.get(0).offset()).name(FrontMatterKeys.OTHERS);
            report.beginObject();
            others.forEach(other -> other.writeTo(report));
            report.endObject();
        }
        report.at(first).endObject();
        return report;
    }

    private void rewrite(Member member) {
        String name = member.name() == null ? "" : member.name();
        if (unread.contains(name)) {
            others.add(member);
            return;
        }
        switch (name) {
            case FrontMatterKeys.AUTHOR -> authors(member);
            case FrontMatterKeys.DATE -> date(member);
            case FrontMatterKeys.TAGS -> tags(member);
            case FrontMatterKeys.PUBLISHED -> published(member);
            case FrontMatterKeys.OTHERS -> unwrap(member);
            default -> {
                if (member.name() == null || FrontMatterKeys.belongsToReport(name)) {
                    member.writeTo(report);
                } else {
                    others.add(member);
                }
            }
        }
    }

    /** One author is a list of one. */
    private void authors(Member member) {
        report.at(member.offset()).name(FrontMatterKeys.AUTHORS);
        Token first = member.value().first();
        boolean one = first != Token.BEGIN_LIST && first != Token.NULL && first != Token.END_DOCUMENT;
        if (one) {
            report.beginList();
        }
        report.addAll(member.value());
        if (one) {
            report.endList();
        }
    }

    /**
     * A date with a time is the time of publication too. If it has no offset, or the time of publication is given elsewhere,
     * its text is kept. What is no date, and a second date, is a problem of the field.
     */
    private void date(Member member) {
        Optional<FrontMatterDate> spelt = Optional.ofNullable(member.text()).flatMap(FrontMatterDate::of);
        if (spelt.isEmpty() || hasDate) {
            member.writeTo(report);
            return;
        }
        hasDate = true;
        FrontMatterDate date = spelt.get();
        int place = member.value().firstOffset();
        report.addAll(member.key());
        report.at(place).text(date.day());
        if (date.isKept(keys.contains(FrontMatterKeys.PUBLISHED_AT))) {
            others.add(member);
        } else {
            date.dateTime().ifPresent(dateTime -> {
                report.at(member.offset()).name(FrontMatterKeys.PUBLISHED_AT);
                report.at(place).text(dateTime);
            });
        }
    }

    /** Tags in one text are split at commas. */
    private void tags(Member member) {
        String text = member.text();
        if (text == null) {
            member.writeTo(report);
            return;
        }
        report.addAll(member.key());
        TokenReader tags = limits.apply(new TagTokenReader(text, member.value().firstOffset()));
        report.at(tags.offset());
        tags.readValue(tags.next(), token -> report.add(token, tags.text()));
    }

    /** What is not published is a draft, unless the status is given too. */
    private void published(Member member) {
        if (member.isFalse() && !keys.contains(FrontMatterKeys.STATUS)) {
            report.at(member.offset()).name(FrontMatterKeys.STATUS);
            report.at(member.value().firstOffset()).text("draft");
        } else {
            others.add(member);
        }
    }

    /** The keys that were kept in the extension are keys like the others. */
    private void unwrap(Member member) {
        List<Member> kept = List.of();
        if (member.value().first() == Token.BEGIN_OBJECT) {
            TokenReader value = member.value().reader(members.failure());
            value.next();
            kept = Member.readAll(value).list();
        }
        if (kept.isEmpty()) {
            member.writeTo(report);
        } else {
            others.addAll(kept);
        }
    }
}
