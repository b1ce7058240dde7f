package org.eventreport.schema;

import java.net.URI;

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
                "^(" + URL_START + ")",
                "http://unknown.invalid/",
                "an address that starts with http://, https:// or mailto:");
    }

    @Override
    boolean accepts(URI uri) {
        return isUrl(uri);
    }
}
