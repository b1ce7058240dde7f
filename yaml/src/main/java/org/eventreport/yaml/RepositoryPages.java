package org.eventreport.yaml;

import java.util.regex.Pattern;

/** Pages that are known to be repositories of source. */
final class RepositoryPages {

    /** What the paths of GitHub begin with that are of no user. */
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
