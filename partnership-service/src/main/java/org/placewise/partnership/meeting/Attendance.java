package org.placewise.partnership.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.vocabulary.Sector;

/**
 * Whether a member was there.
 *
 * @param sector the sector of the member at the time of the meeting, kept because members leave
 */
public record Attendance(
        @Schema(description = "Member of the board") @NotNull UUID memberId,

        @Schema(description = "Whether the member was there") @NotNull Presence presence,

        @Schema(description = "Sector of the member at the time; taken from the board where left out") @Nullable Sector sector) {

    /** The same attendance with the sector of the member, where none is stated. */
    Attendance in(@Nullable Member member) {
        return sector != null || member == null ? this : new Attendance(memberId, presence, member.sector());
    }
}
