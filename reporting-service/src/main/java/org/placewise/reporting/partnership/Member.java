package org.placewise.reporting.partnership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits on a board.
 *
 * @param name null where only the role is recorded, or where the caller is not told
 * @param sector local-authority, nhs, vcse, healthwatch, community, police, education or other
 * @param seat statutory seat that the member fills, or null
 * @param until last day of the term, null where it has none or it is not known
 */
public record Member(
        UUID memberId,
        @Nullable String name,
        String role,
        String organisation,
        @Nullable String odsCode,
        String sector,
        @Nullable String seat,
        @Nullable LocalDate until) {}
