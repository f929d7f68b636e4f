package org.placewise.indicator.release.http;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.release.ApprovalRule;
import org.placewise.indicator.release.Disclosure;
import org.placewise.indicator.release.Publication;
import org.placewise.indicator.release.Release.Terms;
import org.placewise.kit.problem.Faults;
import org.placewise.kit.word.Word;

/** Reads what an uploader wants. */
final class UploadTerms {

    private UploadTerms() {}

    /** Refuses parameters that cannot be understood with 422, all at once. */
    static Terms read(
            boolean dryRun,
            @Nullable String publication,
            @Nullable String publishAt,
            String disclosure,
            ApprovalRule rule) {
        Faults faults = new Faults();
        Publication when = publication == null
                ? rule.usual()
                : word(Publication.class, "publication", publication, rule.usual(), faults);
        if (!rule.admits(when, dryRun)) {
            faults.add(
                    "query/publication",
                    "approval-by-another-needed",
                    "A file is published only once somebody else than its uploader has approved it. Upload it with on-approval, "
                            + "and ask another publisher to approve it.");
        }
        Disclosure control = word(Disclosure.class, "disclosure", disclosure, Disclosure.NONE, faults);
        @Nullable Instant at = instant("query/publishAt", publishAt, faults);
        faults.throwIfAny();
        return new Terms(dryRun, when, control, at);
    }

    /** Null without a text, and for one that is no instant, which is noted. */
    static @Nullable Instant instant(String pointer, @Nullable String text, Faults faults) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            faults.add(pointer, "not-an-instant", "Use an instant such as 2026-12-01T09:30:00Z.");
            return null;
        }
    }

    private static <E extends Enum<E> & Word> E word(
            Class<E> list, String parameter, String text, E otherwise, Faults faults) {
        return Word.find(list, text).orElseGet(() -> {
            faults.add(
                    "query/" + parameter,
                    "unknown-word",
                    text + " is not one of " + String.join(", ", Word.words(list)) + ".");
            return otherwise;
        });
    }
}
