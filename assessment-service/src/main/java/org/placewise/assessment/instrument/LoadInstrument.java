package org.placewise.assessment.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.placewise.assessment.instrument.LoadOutcome.Differs;
import org.placewise.assessment.instrument.LoadOutcome.Loaded;
import org.placewise.assessment.instrument.LoadOutcome.LoadedBefore;
import org.placewise.assessment.instrument.LoadOutcome.OfAnother;
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
    private final InstrumentOwners owners;
    private final Clock clock;

    LoadInstrument(
            ReadInstrument readInstrument,
            PublishInstrument publishInstrument,
            Instruments instruments,
            ReservedInstruments reserved,
            ContentFingerprint fingerprint,
            InstrumentOwners owners,
            Clock clock) {
        this.readInstrument = readInstrument;
        this.publishInstrument = publishInstrument;
        this.instruments = instruments;
        this.reserved = reserved;
        this.fingerprint = fingerprint;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * Publishes what the document describes, or says everything that speaks against it.
     *
     * @param by who owns the instrument when nobody does yet
     * @param mayAdd whether the publisher of an earlier version lets the caller add one
     */
    @Transactional
    public LoadOutcome load(JsonNode document, InstrumentOwner by, Predicate<InstrumentOwner> mayAdd) {
        return switch (readInstrument.read(document)) {
            case InstrumentReading.Faulty(var faults) -> new Refused(faults);
            case InstrumentReading.Readable(var read) -> load(read, by, mayAdd);
        };
    }

    private LoadOutcome load(InstrumentDocument document, InstrumentOwner by, Predicate<InstrumentOwner> mayAdd) {
        InstrumentRef ref = new InstrumentRef(document.instrumentId(), document.version());
        Optional<StoredInstrument> earlier = instruments.document(ref);
        if (earlier.isEmpty() && reserved.isReserved(ref.id())) {
            return new Reserved(ref);
        }
        if (earlier.isEmpty() && !mayAdd.test(owners.ownerOrElse(ref.id(), by, clock.instant()))) {
            return new OfAnother(ref);
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
