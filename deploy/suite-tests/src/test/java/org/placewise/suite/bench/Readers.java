package org.placewise.suite.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.placewise.suite.http.Answer;
import org.placewise.suite.http.Api;
import org.placewise.suite.load.Latencies;

/** Readers that each ask, wait for the answer and ask the next, until they are told to stop. */
final class Readers {

    private final Api api;
    private final List<String> paths;
    private final AtomicBoolean reading = new AtomicBoolean(true);
    private final Collection<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Collection<String> errors = new ConcurrentLinkedQueue<>();

    Readers(Api api, List<String> paths) {
        this.api = api;
        this.paths = List.copyOf(paths);
    }

    /** Reads with this many readers while the work goes on, and tells what they saw. */
    static String during(int readers, Api api, List<String> paths, Work work) throws Exception {
        Readers group = new Readers(api, paths);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                int first = reader;
                running.add(threads.submit(() -> group.read(first)));
            }
            try {
                work.run();
            } finally {
                group.reading.set(false);
            }
            awaitAll(running);
        }
        return Latencies.ofNanos(group.nanos).summary() + "  errors: " + group.errors.size()
                + (group.errors.isEmpty()
                        ? ""
                        : " first: " + group.errors.iterator().next());
    }

    /** What goes on while the readers read. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;
    }

    private static void awaitAll(List<Future<?>> running) throws ExecutionException, InterruptedException {
        for (Future<?> reader : running) {
            reader.get();
        }
    }

    private void read(int first) {
        for (int turn = first; reading.get(); turn++) {
            String path = paths.get(turn % paths.size());
            long begin = System.nanoTime();
            Answer answer = api.get(path);
            nanos.add(System.nanoTime() - begin);
            if (answer.status() != 200) {
                errors.add(answer.toString());
            }
        }
    }
}
