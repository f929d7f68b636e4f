package org.placewise.assessment.export;

import java.time.Instant;
import java.util.function.Consumer;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.instrument.InstrumentDocument;

/** Where the rows come from: everything as it stands at one moment, one by one, in an order that never changes. */
public interface ExportSource {

    /** An assessment and when it last changed. */
    record Changed(Assessment assessment, Instant at) {}

    /** An instrument version and when it was published. */
    record Published(InstrumentDocument document, Instant at) {}

    /** Every submitted or withdrawn assessment. The caller holds a transaction. */
    void assessments(Consumer<Changed> each);

    /** Every instrument version. The caller holds a transaction. */
    void instruments(Consumer<Published> each);
}
