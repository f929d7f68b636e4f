package org.placewise.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void theRowBeyondTheLimitMakesACursorAndIsNotShown() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, key -> key);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Page.textCursor(page.nextCursor())).isEqualTo("b");
    }

    @Test
    void theLastPageHasNoCursor() {
        assertThat(Page.of(List.of("a", "b"), 2, key -> key).nextCursor()).isNull();
        assertThat(Page.of(List.of(), 2, Object::toString).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "bm90IGEgdXVpZA"})
    void aCursorThatIsNotOursIsRefused(String cursor) {
        assertThatThrownBy(() -> Page.uuidCursor(cursor)).isInstanceOf(HttpProblem.class);
    }

    @Test
    void positionsFollowTransactionsThenSequenceAndReadBackFromTheirToken() {
        ChangePosition early = new ChangePosition(new BigInteger("9"), 7);
        ChangePosition late = new ChangePosition(new BigInteger("10"), 1);

        assertThat(early).isLessThan(late);
        assertThat(ChangePosition.parse(late.token())).contains(late);
        assertThat(ChangePosition.before(BigInteger.TEN)).isLessThan(late).isGreaterThan(early);
    }
}
