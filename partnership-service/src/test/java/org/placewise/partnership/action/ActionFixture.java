package org.placewise.partnership.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.vocabulary.Sector;

/** Actions to test with: recorded on 2 March 2026. */
public final class ActionFixture {

    public static final LocalDate RECORDED_ON = LocalDate.parse("2026-03-02");

    private ActionFixture() {}

    public static ActionTerms terms(
            @Nullable String owner, @Nullable String organisation, @Nullable Integer every, ActionStatus status) {
        return new ActionTerms(
                "Offer stop-smoking support in community centres",
                owner,
                organisation,
                Sector.VCSE,
                LocalDate.parse("2027-03-31"),
                every,
                status);
    }

    public static Action action(
            @Nullable String owner,
            @Nullable String organisation,
            @Nullable Integer every,
            ActionStatus status,
            LocalDate... reports) {
        return new Action(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "E08000037",
                noonOf(RECORDED_ON),
                terms(owner, organisation, every, status),
                notes(reports));
    }

    public static Action owned(@Nullable Integer every, LocalDate... reports) {
        return action("Tobacco lead", "Example Council", every, ActionStatus.IN_PROGRESS, reports);
    }

    private static List<ProgressNote> notes(LocalDate... days) {
        return Arrays.stream(days)
                .map(day -> new ProgressNote(noonOf(day), "Going on", "Tobacco lead"))
                .toList();
    }

    private static Instant noonOf(LocalDate day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
