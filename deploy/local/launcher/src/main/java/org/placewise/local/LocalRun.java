package org.placewise.local;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.placewise.local.demo.Demo;

/** One run of the suite for a user, from the checks before it to the shutdown, with word of how far it has come. */
final class LocalRun {

    private final Options options;
    private final DataDirectory data;
    private final LocalSuite suite;
    private final Supervision supervision;
    private final Progress progress;
    private final Instant begin = Instant.now();
    private volatile boolean stopping;

    private LocalRun(Options options, DataDirectory data, LocalSuite suite, Progress progress) {
        this.options = options;
        this.data = data;
        this.suite = suite;
        this.supervision = new Supervision(suite.components(), progress);
        this.progress = progress;
    }

    /** Checks what can be checked beforehand; nothing is started yet. */
    static LocalRun prepare(Options options, Progress progress) throws CannotStart, IOException, InterruptedException {
        DataDirectory data = DataDirectory.open(options.data());
        data.markNotReady();
        SuitePorts ports = SuitePorts.usual(options.portOffset());
        ServiceBuilds builds = ServiceBuilds.find();
        LocalSuite suite = new LocalSuite(SuiteSettings.of(builds, ports), data);
        if (suite.clearLeftovers() > 0) {
            progress.say("Processes of an earlier run that was killed have ended.");
        }
        ports.requireFree();
        RoleTokens.write(suite.tokens(), data.tokens());
        return new LocalRun(options, data, suite, progress);
    }

    /** Starts everything and goes on until the process is told to stop; returns only when the run cannot go on, with the reason. */
    String untilItCannotGoOn() throws CannotStart, IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        progress.say("Starting Placewise with its data in " + data.path());
        try {
            suite.start(progress);
            supervision.begin();
            loadDemo();
        } catch (CannotStart | IOException e) {
            waitForeverIfStopping();
            throw e;
        }
        announce();
        return supervision.untilItCannotGoOn();
    }

    private void loadDemo() throws CannotStart, IOException, InterruptedException {
        progress.say("All ready after " + seconds() + ".");
        if (options.demo()) {
            progress.say("Loading the demo");
            new Demo(suite, data.path(), Clock.systemUTC(), progress).load();
            progress.say("Demo loaded after " + seconds() + ".");
        }
    }

    private void announce() throws IOException {
        Summary summary = new Summary(suite, data.path());
        data.markReady(summary.readyFile());
        progress.say(summary.text());
    }

    private String seconds() {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }

    /** Someone who stops a run while it starts wants no word of what that interrupted. */
    private void waitForeverIfStopping() throws InterruptedException {
        if (stopping) {
            Thread.currentThread().join();
        }
    }

    private void stop() {
        stopping = true;
        supervision.end();
        try {
            data.markNotReady();
            progress.say("\nStopping: services, then Kafka and PostgreSQL.");
            suite.close();
            data.close();
            progress.say("Stopped. The data are kept in " + data.path() + ".");
        } catch (IOException e) {
            progress.say("Placewise did not stop in order: " + e);
        }
    }
}
