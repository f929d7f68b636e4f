package org.placewise.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.assessment.web.LinkAddress.Elsewhere;
import org.placewise.assessment.web.LinkAddress.Link;
import org.placewise.assessment.web.LinkAddress.Plain;
import org.placewise.assessment.web.LinkAddress.Unreadable;

class LinkAddressTest {

    private static final String ID = "019a2f50-7a40-7d12-b6f1-58c1a0de0201";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/v1/rounds",
                "/v1/rounds/1/invitations",
                "/assets/rounds.css",
                "/v1/exports/x%20y",
                "/rates/1"
            })
    void leavesAddressesAloneThatLeadElsewhere(String path) {
        assertThat(LinkAddress.read(path)).isEqualTo(new Elsewhere());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rate/{id}",
                "/rate/{id}/",
                "/rate/{id}/elements/unmet-need",
                "/organise/{id}/steps/closing",
                "/v1/ratings/{id}",
                "/v1/ratings/{id}/results",
                "/v1/ratings/{id}/answers/c1.2"
            })
    void knowsTheAddressesThatHoldNoSecret(String path) {
        assertThat(LinkAddress.read(path.replace("{id}", ID))).isEqualTo(new Plain());
    }

    @Test
    void readsLinks() {
        assertThat(LinkAddress.read("/rate/" + ID + "/s3cret")).isEqualTo(new Link("/rate", ID, "s3cret"));
        assertThat(LinkAddress.read("/rate/" + ID + "/s3cret/")).isEqualTo(new Link("/rate", ID, "s3cret"));
        assertThat(LinkAddress.read("/organise/" + ID + "/%733cret+-_"))
                .isEqualTo(new Link("/organise", ID, "s3cret+-_"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rate",
                "/rate/",
                "/rate/s3cret",
                "/rate/{id}/s3cret/x",
                "/rate/{id};a=b/s3cret",
                "/rate/{id}/elements/S3cret",
                "/rate/{id}/elements/x/s3cret",
                "/RATE/{id}/s3cret",
                "//rate/{id}/s3cret",
                "/x/../rate/{id}/s3cret",
                "/%72ate/{id}/s3cret",
                "/%2572ate/{id}/s3cret",
                "/%252572ate/{id}/s3cret",
                "/x%2Frate/{id}/s3cret",
                "/%72ate/{id}/s3cret%zz",
                "/organise/s3cret"
            })
    void whatIsLikeALinkAndIsNoneLeadsToANotice(String path) {
        assertThat(LinkAddress.read(path.replace("{id}", ID))).isEqualTo(new Unreadable(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/ratings",
                "/v1/ratings/s3cret",
                "/v1/ratings/{id}/s3cret",
                "/v1/ratings/{id}/answers/S3CRET",
                "/v1//ratings/{id}"
            })
    void whatIsLikeASheetAndIsNoneLeadsToAProblem(String path) {
        assertThat(LinkAddress.read(path.replace("{id}", ID))).isEqualTo(new Unreadable(false));
    }
}
