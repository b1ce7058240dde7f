package org.eventreport.schema;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A url, or a relative path. */
final class UriReferenceType extends UriType {

    private static final String PATH_START = "[^:/?#]+([/?#]|$)|/([^/]|$)";

    UriReferenceType() {
        super(
                "uri reference",
                Syntax.of("string", "A url, or a relative path, such as `blog/london.jpg`.")
                        .with("format", "uri-reference"),
                URL_START + "|" + PATH_START,
                URI.create("unknown"),
                "an address that starts with http:// or https://, or a relative path such as blog/london.jpg");
    }

    @Override
    public @Nullable URI parse(String text) {
        URI uri = uri(text);
        if (uri == null || uri.getScheme() != null) {
            return url(text);
        }
        return !text.startsWith("//") && !uri.getRawPath().isEmpty() ? uri : null;
    }
}
