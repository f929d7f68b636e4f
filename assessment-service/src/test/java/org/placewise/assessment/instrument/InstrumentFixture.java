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

    /** Every instrument version that comes with the service. */
    public static final List<String> BUNDLED = List.of(
            "pots-1.0",
            "pots-2.0",
            "tool-a-1.0",
            "tool-a-2.0",
            "tool-b-1.0",
            "tool-c-1.0",
            "tool-d-1.0",
            "civic-inventory-1.0",
            "community-inventory-1.0",
            "pit-mark-up-1.0",
            "hwb-maturity-1.0");

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
