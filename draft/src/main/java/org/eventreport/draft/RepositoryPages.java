package org.eventreport.draft;

import java.util.regex.Pattern;

/** Pages that are known to be source repositories. */
final class RepositoryPages {

    /** The first segments of paths on GitHub that are not users. */
    static final String NOT_USERS = "about|apps|collections|contact|customer-stories|enterprise|events|explore|features"
            + "|issues|join|login|marketplace|new|notifications|orgs|pricing|pulls|search|security|settings|site|sponsors"
            + "|stars|team|topics|trending|users";

    private static final Pattern PAGES = Pattern.compile("github\\.com/(?!(?:" + NOT_USERS + ")/)[^/]+/[^/]+"
            + "|(?:bitbucket|codeberg)\\.org/[^/]+/[^/]+"
            + "|gitlab\\.com(?:/(?!-(?:/|$))[^/]+){2,}"
            + "|(?:git\\.|hg\\.)?sr\\.ht/~[^/]+/[^/]+");

    private RepositoryPages() {}

    static boolean contain(WebAddress address) {
        return address.isWholePage() && PAGES.matcher(address.page()).matches();
    }
}
