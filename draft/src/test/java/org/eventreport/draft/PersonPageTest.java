package org.eventreport.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonPageTest {

    @ParameterizedTest
    @CsvSource({
        "https://twitter.com/anttikantee,twitter,anttikantee",
        "http://www.twitter.com/@Ana_1/,twitter,Ana_1",
        "https://mobile.twitter.com/ana?lang=en,twitter,ana",
        "https://x.com/ana,twitter,ana",
        "https://github.com/anttikantee,github,anttikantee",
        "https://gitlab.com/ana.b,gitlab,ana.b",
        "https://codeberg.org/ana,codeberg,ana",
        "https://sr.ht/~ana,sourcehut,ana",
        "https://uk.linkedin.com/in/ana-b/,linkedin,ana-b",
        "https://bsky.app/profile/ana.example.org,bluesky,ana.example.org",
        "https://www.instagram.com/ana.b/,instagram,ana.b",
        "https://keybase.io/ana,keybase,ana",
        "https://orcid.org/0000-0002-1825-0097,orcid,0000-0002-1825-0097",
        "https://www.youtube.com/@ana,youtube,ana",
        "https://medium.com/@ana,medium,ana",
        "https://fosstodon.org/@ana,mastodon,ana@fosstodon.org"
    })
    void aPersonsPageIsRecognisedByItsAddress(String address, String service, String handle) {
        assertThat(PersonPage.of(WebAddress.of(address).orElseThrow())).hasValue(new PersonPage(service, handle));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://twitter.com/",
                "https://twitter.com/search?q=a",
                "https://twitter.com/ana/status/1",
                "https://github.com/features",
                "https://github.com/coreos/etcd",
                "https://fosstodon.org/@ana/1",
                "https://rumpkernel.org/ana"
            })
    void otherPagesBelongToNoPerson(String address) {
        assertThat(PersonPage.of(WebAddress.of(address).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/coreos/etcd,true",
        "https://github.com/coreos/etcd/,true",
        "https://github.com/coreos,false",
        "https://github.com/coreos/etcd/issues/1,false",
        "https://github.com/coreos/etcd#readme,false",
        "https://github.com/orgs/coreos,false",
        "https://gitlab.com/a/b/c,true",
        "https://gitlab.com/a/b/-/issues,false",
        "https://bitbucket.org/a/b,true",
        "https://codeberg.org/a/b,true",
        "https://git.sr.ht/~a/b,true",
        "https://example.org/a/b,false"
    })
    void aRepositoryIsRecognisedByItsAddress(String address, boolean repository) {
        assertThat(RepositoryPages.contain(WebAddress.of(address).orElseThrow()))
                .isEqualTo(repository);
    }
}
