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

    /** What there is to read, within {@link #read}. */
    interface Content {

        /** Every submitted assessment. */
        void assessments(Consumer<Changed> each);

        /** Every instrument version. */
        void instruments(Consumer<Published> each);
    }

    /** Names what a data set holds now: another text whenever anything that it tells has changed. */
    String version(Dataset dataset);

    /** Reads at one moment; false, without having read, when the data set is not at this version then. */
    boolean read(Dataset dataset, String version, Consumer<Content> reader);
}
