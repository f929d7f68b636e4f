package org.placewise.kit.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.placewise.kit.load.Shares.Answer;

class SharesTest {

    private final Shares shares = new Shares(3, 5);

    @Test
    void noClientGetsMoreThanItsShareAndAllTogetherNoMoreThanThereIs() {
        assertThat(shares.take("a", 3)).isEqualTo(Answer.GRANTED);
        assertThat(shares.take("a", 1)).isEqualTo(Answer.CLIENT_HAS_ITS_SHARE);
        assertThat(shares.take("b", 2)).isEqualTo(Answer.GRANTED);
        assertThat(shares.take("c", 1)).isEqualTo(Answer.ALL_IS_TAKEN);
    }

    @Test
    void whatIsGivenBackCanBeTakenAgainByAnybody() {
        shares.take("a", 3);
        shares.take("b", 2);
        shares.giveBack("a", 2);
        assertThat(shares.take("c", 2)).isEqualTo(Answer.GRANTED);
        assertThat(shares.take("a", 1)).isEqualTo(Answer.ALL_IS_TAKEN);
        shares.giveBack("c", 2);
        assertThat(shares.take("a", 2)).isEqualTo(Answer.GRANTED);
        assertThat(shares.take("a", 1)).isEqualTo(Answer.CLIENT_HAS_ITS_SHARE);
    }
}
