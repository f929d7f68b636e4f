package org.placewise.local.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void startsStopsAndStartsAgain() throws Exception {
        Component component = started();
        component.stop(PATIENCE);
        assertThat(component.isAlive()).isFalse();
        assertThat(folder.resolve("tiny.process")).doesNotExist();

        component.start();
        component.awaitReady(PATIENCE);
        assertThat(component.isAlive()).isTrue();
        component.stop(PATIENCE);
    }

    @Test
    void canBeKilledAtOnce() throws Exception {
        Component component = started();
        component.kill();
        assertThat(component.end().get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(137);
    }

    @Test
    void ignoresTheCtrlCThatReachesAllProcessesOfATerminal() throws Exception {
        Component component = started();
        for (String signal : new String[] {"-INT", "-HUP"}) {
            int sent = new ProcessBuilder("kill", signal, Long.toString(component.pid()))
                    .start()
                    .waitFor();
            assertThat(sent).isZero();
        }
        assertThat(component.end().orTimeout(500, TimeUnit.MILLISECONDS)).failsWithin(Duration.ofSeconds(5));
        assertThat(component.isAlive()).isTrue();
        component.stop(PATIENCE);
    }

    @Test
    void saysWhyItDidNotStart() throws Exception {
        Component component = TinyComponents.failing(folder);
        component.start();
        assertThatThrownBy(() -> component.awaitReady(PATIENCE))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("tiny ended with exit code 7")
                .hasMessageContaining("something is wrong");
    }

    @Test
    void isFoundByTheNextRunWhenItWasLeftBehind() throws Exception {
        Path notes = folder.resolve("notes");
        Files.createDirectory(notes);
        Component component = started();
        Files.copy(folder.resolve("tiny.process"), notes.resolve("tiny"));
        component.stop(PATIENCE);
        assertThat(Leftovers.clear(notes)).as("it has ended meanwhile").isZero();

        Component left = started();
        Files.copy(folder.resolve("tiny.process"), notes.resolve("tiny"));
        ProcessHandle.of(left.pid()).orElseThrow().destroy();
        Leftovers.clear(notes);
        assertThat(left.isAlive()).isFalse();
        assertThat(notes).isEmptyDirectory();
    }

    private Component started() throws Exception {
        Component component = TinyComponents.running(folder);
        component.start();
        component.awaitReady(PATIENCE);
        return component;
    }
}
