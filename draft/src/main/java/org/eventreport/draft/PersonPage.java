package org.eventreport.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a person on a service.
 *
 * @param service the name of the service in {@code accounts}
 * @param handle the name of the person on the service
 */
record PersonPage(String service, String handle) {

    /** The pages of a service, by host and path, and the handle as a replacement for what the pattern finds. */
    private record Kind(String service, Pattern page, String handle) {

        static Kind of(String service, String page, String handle) {
            return new Kind(service, Pattern.compile(page), handle);
        }
    }

    /** The first one that fits counts. */
    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    "twitter",
                    "(?:mobile\\.)?(?:twitter|x)\\.com/@?(?!(?:about|explore|hashtag|home|i|intent|jobs|login|privacy"
                            + "|search|settings|share|signup|tos)$)(\\w{1,15})",
                    "$1"),
            Kind.of(
                    "github",
                    "github\\.com/(?!(?:" + RepositoryPages.NOT_USERS + ")$)([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))",
                    "$1"),
            Kind.of("gitlab", "gitlab\\.com/(?!(?:explore|help|search|users)$)([A-Za-z0-9_][\\w.-]*)", "$1"),
            Kind.of("codeberg", "codeberg\\.org/(?!(?:explore|user)$)([A-Za-z0-9_][\\w.-]*)", "$1"),
            Kind.of("sourcehut", "sr\\.ht/~([\\w.-]+)", "$1"),
            Kind.of("linkedin", "(?:[a-z]{2}\\.)?linkedin\\.com/in/([^/]+)", "$1"),
            Kind.of("bluesky", "bsky\\.app/profile/([^/]+)", "$1"),
            Kind.of("instagram", "instagram\\.com/(?!(?:about|explore)$)([\\w.]+)", "$1"),
            Kind.of("keybase", "keybase\\.io/(?!(?:blog|docs|download)$)(\\w+)", "$1"),
            Kind.of("orcid", "orcid\\.org/(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])", "$1"),
            Kind.of("youtube", "youtube\\.com/@([\\w.-]+)", "$1"),
            Kind.of("medium", "medium\\.com/@([\\w.-]+)", "$1"),
            Kind.of("threads", "threads\\.(?:com|net)/@([\\w.]+)", "$1"),
            Kind.of("tiktok", "tiktok\\.com/@([\\w.]+)", "$1"),
            Kind.of("mastodon", "([^/@]+)/@([\\w.-]+)", "$2@$1"));

    /** Returns the page of a person that an address leads to, if it leads to one. */
    static Optional<PersonPage> of(WebAddress address) {
        String page = address.page();
        for (Kind kind : KINDS) {
            Matcher matcher = kind.page().matcher(page);
            if (matcher.matches()) {
                return Optional.of(new PersonPage(kind.service(), matcher.replaceFirst(kind.handle())));
            }
        }
        return Optional.empty();
    }

    /** Returns the same page for handles that differ only by case. */
    PersonPage normalized() {
        return new PersonPage(service, handle.toLowerCase(Locale.ROOT));
    }
}
