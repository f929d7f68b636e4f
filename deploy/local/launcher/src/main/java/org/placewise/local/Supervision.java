package org.placewise.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.placewise.local.component.Component;
import org.placewise.local.component.LogTail;

/**
 * Looks after a running suite. A component that ends by itself is reported with the end of its log and started again, since
 * a single failure should not cost the user the session; one that ends twice within {@link #TOO_SOON} ends the run, since
 * starting it over and over would only hide what is wrong.
 */
final class Supervision {

    private static final Duration TOO_SOON = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Component> components;
    private final Progress progress;
    private final CompletableFuture<String> giveUp = new CompletableFuture<>();
    private volatile boolean stopping;

    Supervision(List<Component> components, Progress progress) {
        this.components = List.copyOf(components);
        this.progress = progress;
    }

    void begin() {
        components.forEach(component -> watch(component, Instant.EPOCH));
    }

    /** From now on components end because they are meant to. */
    void end() {
        stopping = true;
    }

    /** Waits for the moment, if any, when the run cannot go on, and returns the reason. */
    String untilItCannotGoOn() {
        return giveUp.join();
    }

    private void watch(Component component, Instant lastEnd) {
        component.end().thenAccept(exitCode -> {
            if (!stopping) {
                Thread.ofVirtual().start(() -> ended(component, exitCode, lastEnd));
            }
        });
    }

    private void ended(Component component, int exitCode, Instant lastEnd) {
        Instant now = Instant.now();
        progress.say("");
        progress.say(component.name() + " ended unexpectedly with exit code " + exitCode + ". "
                + LogTail.of(component.plan().log()));
        if (Duration.between(lastEnd, now).compareTo(TOO_SOON) < 0) {
            giveUp.complete(component.name() + " ended twice within " + TOO_SOON.toSeconds() + " seconds.");
            return;
        }
        startAgain(component, now);
    }

    private void startAgain(Component component, Instant end) {
        progress.say("Starting " + component.name() + " again.");
        try {
            component.start();
            watch(component, end);
            component.awaitReady(PATIENCE);
            progress.say(component.name() + " is ready again.");
        } catch (CannotStart | IOException e) {
            giveUp.complete(component.name() + " could not be started again: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
