package org.placewise.local.infrastructure;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Arrays;

/**
 * Ties a process to the one that started it. The starter holds the other end of the standard input; when that closes,
 * because the starter ended however it ended, this process shuts down in order, so that nothing is left running.
 *
 * <p>As a main class it runs another one: {@code Tether <main class> <arguments…>}.
 */
public final class Tether {

    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(25);
    private static final int CUT_OFF = 143;

    private Tether() {}

    public static void main(String[] arguments) throws Throwable {
        hold();
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Starts watching the standard input. */
    public static void hold() {
        Thread.ofPlatform().daemon().name("tether").start(Tether::shutDownAtEndOfInput);
    }

    private static void shutDownAtEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // what is written does not matter, only that the other end is there
            }
        } catch (IOException e) {
            System.err.println("The standard input failed, shutting down: " + e);
        }
        Thread.ofPlatform().daemon().name("tether-cut").start(Tether::haltIfShutdownHangs);
        System.exit(CUT_OFF);
    }

    private static void haltIfShutdownHangs() {
        try {
            Thread.sleep(LONGEST_SHUTDOWN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(CUT_OFF);
    }
}
