package org.placewise.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.placewise.local.demo.Demo;

/**
 * Runs the suite until it is told to stop: the program behind {@code deploy/run}. Ctrl-C, SIGTERM and a closed terminal stop
 * it in order; when it is killed itself, its components notice and stop on their own.
 */
public final class Placewise {

    private static final Progress CONSOLE = System.out::println;

    private Placewise() {}

    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(List.of(arguments), Path.of(System.getProperty("user.home")));
            run(options);
        } catch (CannotStart e) {
            fail(e.getMessage());
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

    private static void run(Options options) throws CannotStart, IOException, InterruptedException {
        Instant begin = Instant.now();
        DataDirectory data = DataDirectory.open(options.data());
        data.markNotReady();
        SuitePorts ports = SuitePorts.usual(options.portOffset());
        LocalSuite suite = new LocalSuite(settings(ports), data);
        if (suite.clearLeftovers() > 0) {
            CONSOLE.say("Processes of an earlier run that was killed have ended.");
        }
        ports.requireFree();
        RoleTokens.write(suite.tokens(), data.tokens());
        Supervision supervision = new Supervision(suite.components(), CONSOLE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, supervision, data), "stop"));
        CONSOLE.say("Starting Placewise with its data in " + data.path());
        suite.start(CONSOLE);
        supervision.begin();
        begun(options, suite, data, begin);
        fail(supervision.untilItCannotGoOn());
    }

    private static SuiteSettings settings(SuitePorts ports) throws CannotStart, IOException {
        ServiceBuilds builds = ServiceBuilds.find();
        Files.createDirectories(builds.classArchives());
        return SuiteSettings.of(builds, ports).withClassArchives(builds.classArchives());
    }

    private static void begun(Options options, LocalSuite suite, DataDirectory data, Instant begin)
            throws CannotStart, IOException, InterruptedException {
        CONSOLE.say(String.format(Locale.ROOT, "All ready after %.1f s.", seconds(begin)));
        if (options.demo()) {
            CONSOLE.say("Loading the demo");
            new Demo(suite, data.path(), Clock.systemUTC(), CONSOLE).load();
            CONSOLE.say(String.format(Locale.ROOT, "Demo loaded after %.1f s.", seconds(begin)));
        }
        Summary summary = new Summary(suite, data.path());
        data.markReady(summary.readyFile());
        CONSOLE.say(summary.text());
    }

    private static double seconds(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    private static void stop(LocalSuite suite, Supervision supervision, DataDirectory data) {
        supervision.end();
        try {
            data.markNotReady();
            CONSOLE.say(
                    "\nStopping: services, then Kafka and PostgreSQL. The first time takes longer and makes later starts quicker.");
            suite.close();
            data.close();
            CONSOLE.say("Stopped. The data are kept in " + data.path() + ".");
        } catch (IOException e) {
            CONSOLE.say("Placewise did not stop in order: " + e);
        }
    }
}
