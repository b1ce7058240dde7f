package org.eventreport.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventreport.format.Limits;
import org.eventreport.format.Source;
import org.eventreport.format.Token;
import org.eventreport.format.TokenReader;
import org.eventreport.format.UnreadableException;

/**
 * What a look at a post tells before it is read: which keys of a report it has, and those of their values that are one
 * text. Where the post cannot be read, what there is until then.
 */
final class Post {

    private final Optional<PostFileName> fileName;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();

    private Post(Optional<PostFileName> fileName) {
        this.fileName = fileName;
    }

    static Post of(Source source) {
        Post post = new Post(source.file().map(PostFileName::new));
        try {
            TokenReader in = new MarkdownTokenReader(source, Limits.defaults());
            in.nextDocument();
            if (in.next() == Token.BEGIN_OBJECT) {
                post.look(in);
            }
        } catch (UnreadableException e) {
            // Told as a problem where the post is read.
            return post;
        }
        return post;
    }

    private void look(TokenReader in) {
        int depth = 1;
        String key = "";
        while (depth > 0) {
            Token token = in.next();
            switch (token) {
                case BEGIN_OBJECT, BEGIN_LIST -> depth++;
                case END_OBJECT, END_LIST -> depth--;
                case NAME -> {
                    if (depth == 1) {
                        key = in.text();
                        keys.add(key);
                    }
                }
                case TEXT, PLAIN -> {
                    if (depth == 1) {
                        texts.putIfAbsent(key, in.text());
                    }
                }
                default -> {}
            }
        }
    }

    Optional<PostFileName> fileName() {
        return fileName;
    }

    /** Whether it has a key, with or without a value. */
    boolean hasKey(String key) {
        return keys.contains(key);
    }

    /** The value of a key, if that is one text. */
    Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    PostBody body() {
        return new PostBody(texts.getOrDefault(MarkdownKeys.BODY, ""));
    }
}
