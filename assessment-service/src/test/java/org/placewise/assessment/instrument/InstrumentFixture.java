package org.placewise.assessment.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.placewise.assessment.TestJson;

/** Instruments for tests. */
public final class InstrumentFixture {

    private InstrumentFixture() {}

    public static Instrument pots() {
        return bundled("pots-1.0").toInstrument();
    }

    public static Instrument toolA() {
        return bundled("tool-a-1.0").toInstrument();
    }

    public static InstrumentDocument bundled(String name) {
        try (InputStream in = InstrumentFixture.class.getResourceAsStream("/instruments/" + name + ".json")) {
            return TestJson.MAPPER.readValue(Objects.requireNonNull(in), InstrumentDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scale of levels 1 to {@code top}. */
    public static LevelScale scaleTo(int top) {
        List<ScaleLevel> levels = IntStream.rangeClosed(1, top)
                .mapToObj(level -> new ScaleLevel(level, "Level " + level, "What level " + level + " means"))
                .toList();
        return new LevelScale(ScaleOrigin.PLACEWISE, "Made for a test", levels);
    }
}
