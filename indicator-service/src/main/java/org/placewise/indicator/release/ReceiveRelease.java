package org.placewise.indicator.release;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.Upload;
import org.placewise.indicator.release.Release.Milestones;
import org.placewise.indicator.release.Release.Progress;
import org.placewise.indicator.release.Release.Receipt;
import org.placewise.indicator.release.Release.Terms;
import org.placewise.kit.database.LongWork;
import org.placewise.kit.id.Ids;

/**
 * Keeps an upload for import. The same bytes under the same control of disclosure are one release however often they are sent.
 * Only one that was rejected is taken up again, because what it was rejected for may have been ours (reference data, an
 * interruption), and one that was only checked.
 */
@ApplicationScoped
public class ReceiveRelease {

    /** Half a gibibyte has to pass to the database. */
    private static final int LONGEST_SECONDS = 600;

    private final Releases releases;
    private final Clock clock;

    ReceiveRelease(Releases releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    /** What became of an upload. */
    public sealed interface Outcome {

        Release release();

        /** It will be imported. */
        record Accepted(Release release) implements Outcome {}

        /** These bytes are published or being imported already. */
        record KnownAlready(Release release) implements Outcome {}
    }

    /** Stores the upload, in the name of the caller. */
    @Transactional(rollbackOn = IOException.class)
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    @LongWork
    public Outcome receive(
            Upload upload, @Nullable String fileName, String mediaType, Terms terms, Publisher receivedBy)
            throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Receipt receipt = new Receipt(fileName, mediaType, upload.sha256(), upload.bytes(), now, receivedBy);
        Release received = received(receipt, terms, FileFormat.rows(mediaType, upload));
        if (releases.add(received, upload)) {
            return new Outcome.Accepted(received);
        }
        UUID id = stored(releases.findByContent(upload.sha256(), terms.disclosure()))
                .id();
        boolean again = releases.receiveAgain(id, received, upload);
        Release release = stored(releases.find(id));
        return again ? new Outcome.Accepted(release) : new Outcome.KnownAlready(release);
    }

    private static Release stored(Optional<Release> release) {
        return release.orElseThrow(() -> new IllegalStateException("A release that was there has gone"));
    }

    /** Whoever wants a file published on success has approved it. */
    private static Release received(Receipt receipt, Terms terms, int rows) {
        boolean approved = terms.publication() == Publication.ON_SUCCESS;
        return new Release(
                Ids.next(),
                null,
                null,
                receipt,
                terms,
                ReleaseState.RECEIVED,
                new Progress(0, rows, 0, 0),
                List.of(),
                approved ? new Milestones(receipt.at(), receipt.by(), null, null) : Milestones.NONE,
                null,
                null,
                1);
    }
}
