package org.placewise.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.local.component.Component;
import org.placewise.local.component.TinyComponents;

class SupervisionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private Component component;
    private Supervision supervision;

    @BeforeEach
    void start() throws Exception {
        component = TinyComponents.exhaustible(folder);
        component.start();
        component.awaitReady(PATIENCE);
        supervision = new Supervision(List.of(component), said::add);
        supervision.begin();
    }

    @AfterEach
    void stop() throws Exception {
        supervision.end();
        component.stop(PATIENCE);
    }

    @Test
    void reportsAComponentThatEndedByItselfAndStartsItAgain() throws Exception {
        component.kill();
        await().atMost(PATIENCE).until(() -> said.contains("tiny is ready again."));
        assertThat(component.isAlive()).isTrue();
        assertThat(said).anyMatch(line -> line.contains("tiny ended unexpectedly with exit code 137"));
    }

    @Test
    void endsTheRunWhenAComponentEndsAgainAtOnce() throws Exception {
        component.kill();
        await().atMost(PATIENCE).until(() -> said.contains("tiny is ready again."));
        component.kill();
        assertThat(supervision.untilItCannotGoOn()).contains("tiny ended twice");
    }

    @Test
    void startsAComponentAgainThatRanOutOfMemory() throws Exception {
        Files.createFile(folder.resolve("ready.more"));
        await().atMost(PATIENCE).until(() -> said.contains("tiny is ready again."));
        assertThat(component.isAlive()).isTrue();
        assertThat(said).anyMatch(line -> line.contains("tiny ended unexpectedly with exit code 3"));
    }

    @Test
    void saysNothingOfComponentsThatAreStopped() throws Exception {
        supervision.end();
        component.stop(PATIENCE);
        assertThat(said).isEmpty();
    }
}
