package org.placewise.reporting.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits on a board.
 *
 * @param name null where only the role is recorded
 * @param sector local-authority, nhs, vcse, healthwatch, community, police, education or other
 * @param seat statutory seat that the member fills, or null
 */
public record Member(
        UUID memberId,
        @Nullable String name,
        String role,
        String organisation,
        @Nullable String odsCode,
        String sector,
        @Nullable String seat) {}
