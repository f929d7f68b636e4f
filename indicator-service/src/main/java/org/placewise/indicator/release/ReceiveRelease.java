package org.placewise.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.id.Ids;

/**
 * Keeps an upload for import. The same bytes are one release however often they are sent; only a rejected one is taken up
 * again, because what it was rejected for may have been ours (reference data, an interruption).
 */
@ApplicationScoped
public class ReceiveRelease {

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
    public Outcome receive(Upload upload, @Nullable String fileName, String receivedBy) throws IOException {
        Release received = received(upload, fileName, receivedBy);
        if (releases.add(received, upload)) {
            return new Outcome.Accepted(received);
        }
        UUID id = stored(releases.findBySha256(upload.sha256())).id();
        boolean again = releases.receiveAgain(id, upload, clock.instant(), receivedBy);
        Release release = stored(releases.find(id));
        return again ? new Outcome.Accepted(release) : new Outcome.KnownAlready(release);
    }

    private static Release stored(Optional<Release> release) {
        return release.orElseThrow(() -> new IllegalStateException("A release that was there has gone"));
    }

    private Release received(Upload upload, @Nullable String fileName, String receivedBy) {
        return new Release(
                Ids.next(),
                null,
                fileName,
                upload.sha256(),
                upload.bytes(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                receivedBy,
                ReleaseState.RECEIVED,
                0,
                Math.max(upload.lines() - 1, 0),
                0,
                0,
                List.of(),
                null,
                1);
    }
}
