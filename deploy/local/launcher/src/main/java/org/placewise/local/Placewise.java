package org.placewise.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the suite until it is told to stop: the program behind {@code deploy/run}. Ctrl-C, SIGTERM and a closed terminal stop
 * it in order; when it is killed itself, its components notice and stop on their own.
 */
public final class Placewise {

    private Placewise() {}

    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(List.of(arguments), Path.of(System.getProperty("user.home")));
            LocalRun run = LocalRun.prepare(options, System.out::println);
            fail(run.untilItCannotGoOn());
        } catch (CannotStart e) {
            fail(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            fail("The local run failed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(String message) {
        System.err.println("\n" + message);
        System.exit(1);
    }
}
