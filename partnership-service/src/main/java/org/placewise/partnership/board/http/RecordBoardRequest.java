package org.placewise.partnership.board.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.board.DelegatedFunction;
import org.placewise.partnership.board.Power;
import org.placewise.partnership.form.KnownPlace;
import org.placewise.partnership.form.OneOf;
import org.placewise.partnership.vocabulary.Reference;

/** A new board; its place and whether it is example data stay as they are for life. */
public record RecordBoardRequest(
        @Schema(description = "GSS code of the place the board serves", examples = "E08000037") @NotNull @KnownPlace
        String gssCode,

        @Schema(description = "Name of the board", examples = "Example Health and Wellbeing Board")
        @NotNull @OneLine
        @Size(max = 200) String name,

        @Schema(
                description = "Kind of board; the law requires seats of a health and wellbeing board only",
                implementation = BoardType.class)
        @NotNull @OneOf(BoardType.class)
        String boardType,

        @Schema(description = "True to label the record as example data; false where left out") @Nullable Boolean example,

        @Schema(description = "Everyone who sits on the board") @NotNull @Size(max = BoardTerms.MOST_MEMBERS) List<@NotNull @Valid MemberRequest> members,

        @Schema(description = "Vacant statutory seats whose day of falling vacant is known") @Size(max = 6) @Nullable List<@NotNull @Valid VacancyRequest> vacancies,

        @Schema(description = "Where the terms of reference are written down") @Valid @Nullable Reference termsOfReference,

        @Schema(description = "What the board may do by itself", implementation = Power.class, type = SchemaType.ARRAY)
        @Size(max = 3) @Nullable List<@NotNull @OneOf(Power.class) String> powers,

        @Schema(description = "Functions that others have delegated to the board") @Size(max = 100) @Nullable List<@NotNull @Valid DelegatedFunction> delegatedFunctions) {

    BoardTerms toTerms() {
        return new ReviseBoardRequest(name, boardType, members, vacancies, termsOfReference, powers, delegatedFunctions)
                .toTerms(Set.of());
    }

    boolean isExample() {
        return example != null && example;
    }
}
