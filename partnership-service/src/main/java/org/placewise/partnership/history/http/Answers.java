package org.placewise.partnership.history.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.placewise.kit.http.ETags;
import org.placewise.kit.problem.Problems;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;

/** What callers are answered, whatever the kind of record. */
public final class Answers {

    private Answers() {}

    /** The record of an accepted change; every other outcome is a problem. */
    public static <T> T accepted(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<T>(T record) -> record;
            case Outcome.Refused<T> refused -> throw Problems.unprocessable(refused.faults());
            case Outcome.Stale<T>(long version) ->
                throw Problems.stale(
                        "The resource is now at version \"" + version + "\". Read it again and repeat your change.");
            case Outcome.Missing<T>(RecordKind kind, UUID id) -> throw Problems.notFound(kind.word(), id);
            case Outcome.InUse<T>(RecordKind kind, int count) ->
                throw Problems.conflict(
                        "still-in-use",
                        "Records still belong to it: " + count + " of kind " + kind.word() + ". Remove them first.");
        };
    }

    /** The record that was looked for: 410 where it was removed, 404 where it never was. */
    public static <T> T found(Optional<T> record, RecordKind kind, UUID id, Optional<Instant> removedAt) {
        return record.orElseThrow(() -> removedAt
                .<RuntimeException>map(at -> gone(kind, id, at))
                .orElseGet(() -> Problems.notFound(kind.word(), id)));
    }

    /** 201 with the new record, its place and its tag. */
    public static Response created(URI location, long version, Object body) {
        return Response.created(location).entity(body).tag(ETags.of(version)).build();
    }

    /** 200 with the record as it stands now, and its tag. */
    public static Response changed(long version, Object body) {
        return Response.ok(body).tag(ETags.of(version)).build();
    }

    private static HttpProblem gone(RecordKind kind, UUID id, Instant at) {
        return Problems.gone(
                "removed",
                "The " + kind.word() + " " + id + " was removed on " + at
                        + "; officers of its place can still read its history.");
    }
}
