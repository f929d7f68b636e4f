package org.placewise.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.placewise.local.component.Component;

/**
 * Brings the components up: PostgreSQL and Kafka together, the services as soon as there is a database, because they find
 * the broker by themselves.
 */
final class SuiteStart {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Component postgres;
    private final Component kafka;
    private final List<Component> services;
    private final Progress progress;
    private final Instant begin = Instant.now();

    SuiteStart(Component postgres, Component kafka, List<Component> services, Progress progress) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.services = services;
        this.progress = progress;
    }

    void run() throws CannotStart, IOException, InterruptedException {
        try (ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            postgres.start();
            kafka.start();
            awaitReady(postgres);
            List<Callable<String>> rest = new ArrayList<>(List.of(() -> awaitReady(kafka)));
            for (Component service : services) {
                service.start();
                rest.add(() -> awaitReady(service));
            }
            await(rest, waiting);
        }
    }

    private void await(List<Callable<String>> components, ExecutorService waiting)
            throws CannotStart, IOException, InterruptedException {
        CompletionService<String> ends = new ExecutorCompletionService<>(waiting);
        components.forEach(ends::submit);
        try {
            for (int i = 0; i < components.size(); i++) {
                ends.take().get();
            }
        } catch (ExecutionException e) {
            waiting.shutdownNow();
            switch (Objects.requireNonNull(e.getCause())) {
                case CannotStart failed -> throw failed;
                case IOException failed -> throw failed;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private String awaitReady(Component component) throws CannotStart, IOException, InterruptedException {
        component.awaitReady(PATIENCE);
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        progress.say(String.format(Locale.ROOT, "  %-20s ready after %.1f s", component.name(), seconds));
        return component.name();
    }
}
