package org.placewise.assessment.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvitationSecretTest {

    @Test
    void isLongRandomAndFitForAddresses() {
        InvitationSecret secret = InvitationSecret.random();

        assertThat(secret.reveal())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(InvitationSecret.random().reveal());
        assertThat(secret).hasToString("an invitation secret");
    }

    @Test
    void isRecognisedByItsHashOnly() {
        InvitationSecret secret = InvitationSecret.random();

        assertThat(InvitationSecret.offered(secret.reveal()).matches(secret.hash()))
                .isTrue();
        assertThat(InvitationSecret.offered("another").matches(secret.hash())).isFalse();
        assertThat(InvitationSecret.offered("").matches(secret.hash())).isFalse();
    }

    @Test
    void formsCarryATokenOfTheHolderThatDoesNotTellTheSecret() {
        InvitationSecret secret = InvitationSecret.random();

        assertThat(secret.made(secret.formToken())).isTrue();
        assertThat(secret.made(InvitationSecret.random().formToken())).isFalse();
        assertThat(secret.formToken()).doesNotContain(secret.reveal()).hasSize(64);
    }
}
