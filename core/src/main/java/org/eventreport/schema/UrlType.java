package org.eventreport.schema;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** An absolute URI whose scheme is {@code http}, {@code https} or {@code mailto}. */
final class UrlType extends UriType {

    UrlType() {
        super(
                "url",
                Syntax.of(
                                "string",
                                "An absolute URI (RFC 3986) that starts with `http:`, `https:` or `mailto:`,"
                                        + " such as `http://rumpkernel.org/`.")
                        .with("format", "uri"),
                URL_START,
                URI.create("http://unknown.invalid/"),
                "an address that starts with http://, https:// or mailto:");
    }

    @Override
    public @Nullable URI parse(String text) {
        return url(text);
    }
}
