package org.eventreport.draft;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventreport.format.Limits;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Input;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.markdown.MarkdownProvider;

/**
 * What a first look at a post finds: the keys of a report that it has, and those of their values that are one text. If the
 * post cannot be read to its end, it has what comes before.
 */
final class Post {

    private final Optional<PostFileName> fileName;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();

    private Post(Optional<PostFileName> fileName) {
        this.fileName = fileName;
    }

    static Post of(Input input, Optional<String> file) throws IOException {
        Post post = new Post(file.map(PostFileName::new));
        FormatProvider markdown = new MarkdownProvider();
        Source source = markdown.documents(input).next();
        if (source == null) {
            return post;
        }
        try {
            TokenReader in = markdown.tokens(source.within(Limits.defaults()::limit));
            if (in.next() == Token.BEGIN_OBJECT) {
                post.look(in);
            }
        } catch (UnreadableException e) {
            // It is reported when the post is read as a report.
        }
        return post;
    }

    private void look(TokenReader in) {
        for (Token token = in.next(); token != Token.END_OBJECT; token = in.next()) {
            String key = token == Token.NAME ? in.text() : "";
            in.skipValue(token);
            keys.add(key);
            Token value = in.next();
            if (value == Token.TEXT || value == Token.PLAIN) {
                texts.putIfAbsent(key, in.text());
            }
            in.skipValue(value);
        }
    }

    Optional<PostFileName> fileName() {
        return fileName;
    }

    /** Returns whether the post has a key, with or without a value. */
    boolean hasKey(String key) {
        return keys.contains(key);
    }

    /** Returns the value of a key, if that is one text. */
    Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    PostBody body() {
        return new PostBody(texts.getOrDefault("body", ""));
    }
}
