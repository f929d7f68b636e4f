package org.placewise.assessment.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.placewise.assessment.instrument.LoadOutcome.Differs;
import org.placewise.assessment.instrument.LoadOutcome.Loaded;
import org.placewise.assessment.instrument.LoadOutcome.LoadedBefore;
import org.placewise.assessment.instrument.LoadOutcome.Refused;
import org.placewise.assessment.instrument.LoadOutcome.Reserved;
import org.placewise.assessment.instrument.PublishOutcome.AlreadyPublished;
import org.placewise.assessment.instrument.PublishOutcome.ContentDiffers;
import org.placewise.assessment.instrument.PublishOutcome.Published;

/** Publishes somebody's own instrument, under any identifier that does not belong to the service. */
@ApplicationScoped
public class LoadInstrument {

    private final ReadInstrument readInstrument;
    private final PublishInstrument publishInstrument;
    private final Instruments instruments;
    private final ReservedInstruments reserved;
    private final ContentFingerprint fingerprint;

    LoadInstrument(
            ReadInstrument readInstrument,
            PublishInstrument publishInstrument,
            Instruments instruments,
            ReservedInstruments reserved,
            ContentFingerprint fingerprint) {
        this.readInstrument = readInstrument;
        this.publishInstrument = publishInstrument;
        this.instruments = instruments;
        this.reserved = reserved;
        this.fingerprint = fingerprint;
    }

    /** Publishes what the document describes, or says everything that speaks against it. */
    @Transactional
    public LoadOutcome load(JsonNode document) {
        return switch (readInstrument.read(document)) {
            case InstrumentReading.Faulty(var faults) -> new Refused(faults);
            case InstrumentReading.Readable(var read) -> load(read);
        };
    }

    private LoadOutcome load(InstrumentDocument document) {
        InstrumentRef ref = new InstrumentRef(document.instrumentId(), document.version());
        Optional<StoredInstrument> earlier = instruments.document(ref);
        if (earlier.isEmpty() && reserved.isReserved(ref.id())) {
            return new Reserved(ref);
        }
        return switch (publishInstrument.publish(document)) {
            case Published published -> new Loaded(stored(document));
            case AlreadyPublished before -> new LoadedBefore(stored(document));
            case ContentDiffers differs -> new Differs(ref);
        };
    }

    private StoredInstrument stored(InstrumentDocument document) {
        return new StoredInstrument(document, fingerprint.of(document));
    }
}
