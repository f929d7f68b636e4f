package org.placewise.partnership.board.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.id.Ids;
import org.placewise.kit.word.Word;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.board.StatutorySeat;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.form.OneOf;
import org.placewise.partnership.vocabulary.Sector;

/** A member of a board as an officer states it. */
@Schema(description = "Somebody who sits on a board; a person who holds two offices is listed once for each")
public record MemberRequest(
        @Schema(description = "Identifier of a member that stays on the board; leave it out for a new member") @Nullable UUID memberId,

        @Schema(description = "Name of the person, or null where only the role is recorded")
        @OneLine
        @Size(max = 200) @Nullable String name,

        @Schema(description = "Role the person holds", examples = "Director of public health")
        @NotNull @OneLine
        @Size(max = 200) String role,

        @Schema(description = "Organisation the person represents", examples = "Example Council")
        @NotNull @OneLine
        @Size(max = 200) String organisation,

        @Schema(
                description = "ODS code of that organisation where it is an NHS organisation that has one",
                examples = "QHM")
        @Pattern(regexp = "[A-Z0-9]{3,10}", message = "must be an ODS code: 3 to 10 capital letters and digits") @Nullable String odsCode,

        @Schema(description = "Sector of that organisation", implementation = Sector.class)
        @NotNull @OneOf(Sector.class)
        String sector,

        @Schema(description = "Statutory seat the member fills, or null", implementation = StatutorySeat.class)
        @OneOf(StatutorySeat.class)
        @Nullable String seat,

        @Schema(description = "First day of the term, where it is known", examples = "2025-05-14")
        @CalendarRange
        @Nullable LocalDate from,

        @Schema(description = "Last day of the term, where it has one", examples = "2029-05-13")
        @CalendarRange
        @Nullable LocalDate until,

        @Schema(description = "memberId of the member this one sits for when they cannot come") @Nullable UUID substituteFor) {

    /** The member, with a new identifier where the request states none. */
    public Member toMember() {
        return new Member(
                memberId == null ? Ids.next() : memberId,
                name,
                role,
                organisation,
                odsCode,
                Word.stored(Sector.class, sector),
                seat == null ? null : Word.stored(StatutorySeat.class, seat),
                from,
                until,
                substituteFor);
    }
}
