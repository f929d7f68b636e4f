package org.placewise.suite.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.placewise.local.CannotStart;
import org.placewise.local.demo.Demo;

/**
 * The suite that tests share when they do it no harm, with the demo loaded: started by the first that asks, stopped with the
 * virtual machine.
 */
public final class SharedSuite {

    private SharedSuite() {}

    public static RunningSuite get() {
        return Holder.SUITE;
    }

    private static RunningSuite startWithDemo() {
        RunningSuite suite = RunningSuite.start("shared", UnaryOperator.identity());
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "shared-suite-stop"));
        try {
            Path scratch = Files.createDirectories(Path.of("target", "demo"));
            new Demo(suite.local(), scratch, Clock.systemUTC(), System.out::println).load();
            return suite;
        } catch (CannotStart | IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {

        private static final RunningSuite SUITE = startWithDemo();
    }
}
