package org.eventreport.schema;

import java.net.URI;

/** A url, or a relative path. */
final class UriReferenceType extends UriType {

    private static final String PATH_START = "[^:/?#]+([/?#]|$)|/([^/]|$)";

    UriReferenceType() {
        super(
                "uri reference",
                Syntax.of("string", "A url, or a relative path, such as `blog/london.jpg`.")
                        .with("format", "uri-reference"),
                "^(" + URL_START + "|" + PATH_START + ")",
                "unknown",
                "an address that starts with http:// or https://, or a relative path such as blog/london.jpg");
    }

    @Override
    boolean accepts(URI uri) {
        return uri.getScheme() == null
                ? !uri.toString().startsWith("//") && !uri.getRawPath().isEmpty()
                : isUrl(uri);
    }
}
