package org.placewise.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.placewise.local.CannotStart;
import org.placewise.local.LocalSuite;
import org.placewise.local.Progress;

/** Loads the example system into a running suite. */
public final class Demo {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final LocalSuite suite;
    private final Path scratch;
    private final Clock clock;
    private final Progress progress;
    private final ObjectMapper json = new ObjectMapper();

    /** The scratch folder holds the figures of England while they are being uploaded, some 5 MiB. */
    public Demo(LocalSuite suite, Path scratch, Clock clock, Progress progress) {
        this.suite = suite;
        this.scratch = scratch;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Loads what is not there yet and returns when the services have taken it.
     *
     * @throws CannotStart when a service refuses something, with its answer
     */
    public void load() throws CannotStart, IOException, InterruptedException {
        Content content = new Content(json, LocalDate.ofInstant(clock.instant(), ENGLAND));
        Callers callers = new Callers(suite, json);
        new LoadFigures(callers, scratch, progress).load();
        new LoadAssessments(callers, json, clock, progress).load(content.documents("assessments"));
        new LoadRounds(callers, json, progress).load(content.documents("rounds"));
        new LoadBoards(callers, progress).load(content.documents("boards"));
    }
}
