package org.placewise.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path HOME = Path.of("/home/someone");

    @Test
    void keepsDataUnderTheHomeOfTheUserUnlessTold() throws Exception {
        assertThat(parse()).isEqualTo(new Options(HOME.resolve(".placewise"), 0, false));
    }

    @Test
    void takesWhatItIsTold() throws Exception {
        assertThat(parse("--demo", "--data", "/data/x", "--port-offset", "1000"))
                .isEqualTo(new Options(Path.of("/data/x"), 1000, true));
    }

    @Test
    void makesARelativeFolderAbsolute() throws Exception {
        assertThat(parse("--data", "x/../y").data()).isEqualTo(Path.of("y").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "46444", "many", ""})
    void refusesAnOffsetThatNoPortCanHave(String offset) {
        assertThatThrownBy(() -> parse("--port-offset", offset))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--port-offset");
    }

    @Test
    void acceptsTheHighestOffset() throws Exception {
        assertThat(SuitePorts.usual(parse("--port-offset", "46443").portOffset())
                        .kafka())
                .isEqualTo(65_535);
    }

    @Test
    void namesTheArgumentThatItDoesNotKnow() {
        assertThatThrownBy(() -> parse("--dmeo"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--dmeo")
                .hasMessageContaining("--help");
    }

    @Test
    void saysWhichValueIsMissing() {
        assertThatThrownBy(() -> parse("--data"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--data needs a value");
    }

    private static Options parse(String... arguments) throws CannotStart {
        return Options.parse(List.of(arguments), HOME);
    }
}
