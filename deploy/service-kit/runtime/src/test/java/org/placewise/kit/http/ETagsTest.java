package org.placewise.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"2\", \"3\"", " \"3\" "})
    void aTagOfTheCurrentVersionPasses(String ifMatch) {
        assertThatCode(() -> ETags.requireMatch(ifMatch, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "\"33\"", "nonsense"})
    void anyOtherTagIsStale(String ifMatch) {
        assertThatThrownBy(() -> ETags.requireMatch(ifMatch, 3))
                .isInstanceOfSatisfying(HttpProblem.class, problem -> assertThat(problem.getStatusCode())
                        .isEqualTo(412));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void noTagIsAMissingPrecondition(String ifMatch) {
        assertThatThrownBy(() -> ETags.requireMatch(ifMatch, 3))
                .isInstanceOfSatisfying(HttpProblem.class, problem -> assertThat(problem.getStatusCode())
                        .isEqualTo(428));
    }
}
