package org.placewise.assessment.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.placewise.assessment.instrument.PublishOutcome.AlreadyPublished;
import org.placewise.assessment.instrument.PublishOutcome.ContentDiffers;
import org.placewise.assessment.instrument.PublishOutcome.Published;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.outbox.OutgoingEvent;

/**
 * Publishes an instrument version once, however often and from however many replicas it is offered: the database decides which
 * offer is the first.
 */
@ApplicationScoped
public class PublishInstrument {

    private static final String TOPIC = "placewise.assessments";
    static final String TYPE = "org.placewise.assessment.instrument.published.v1";
    private static final long ONLY_VERSION = 1;

    private final Instruments instruments;
    private final ContentFingerprint fingerprint;
    private final Outbox outbox;
    private final Clock clock;

    PublishInstrument(Instruments instruments, ContentFingerprint fingerprint, Outbox outbox, Clock clock) {
        this.instruments = instruments;
        this.fingerprint = fingerprint;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Stores and announces the instrument unless this version is published already.
     *
     * @throws IllegalArgumentException when the document is inconsistent in itself
     */
    @Transactional
    public PublishOutcome publish(InstrumentDocument document) {
        InstrumentRef ref = document.toInstrument().ref();
        String sha256 = fingerprint.of(document);
        if (!instruments.add(new StoredInstrument(document, sha256), clock.instant())) {
            String published = instruments.document(ref).orElseThrow().sha256();
            return published.equals(sha256) ? new AlreadyPublished(ref) : new ContentDiffers(ref, published, sha256);
        }
        outbox.append(new OutgoingEvent(TOPIC, ref.id(), TYPE, ref.toString(), ONLY_VERSION, document));
        return new Published(ref);
    }
}
