package org.placewise.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorChainTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true", // connection lost
        "40001, true", // serialisation
        "40P01, true", // deadlock
        "53300, true", // too many connections
        "57P01, true", // administrator shut the server down
        "22001, false", // value too long
        "23505, false", // unique
        "42P01, false" // no such table
    })
    void onlyTroubleThatPassesIsPassing(String sqlState, boolean passing) {
        Throwable error = new IllegalStateException(new RuntimeException(new SQLException("m", sqlState)));
        assertThat(ErrorChain.isPassing(error)).isEqualTo(passing);
    }

    @Test
    void aConnectionThatCouldNotBeHadIsPassingAndABugIsNot() {
        assertThat(ErrorChain.isPassing(new RuntimeException(new SQLTransientConnectionException("none free"))))
                .isTrue();
        assertThat(ErrorChain.isPassing(new RuntimeException(new SQLException("Acquisition timeout"))))
                .isTrue();
        assertThat(ErrorChain.isPassing(new NullPointerException())).isFalse();
    }

    @Test
    void everyCauseIsToldOnceEvenInACircle() {
        Exception inner = new Exception("inner");
        Exception outer = new Exception("outer", inner);
        inner.initCause(outer);
        assertThat(ErrorChain.of(outer)).containsExactly("java.lang.Exception: outer", "java.lang.Exception: inner");
    }
}
