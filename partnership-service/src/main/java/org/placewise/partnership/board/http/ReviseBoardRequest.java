package org.placewise.partnership.board.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.problem.Faults;
import org.placewise.kit.word.Word;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.board.DelegatedFunction;
import org.placewise.partnership.board.Power;
import org.placewise.partnership.form.OneOf;
import org.placewise.partnership.vocabulary.Reference;

/** The whole of what a board states; who is not listed has left. */
public record ReviseBoardRequest(
        @Schema(description = "Name of the board", examples = "Example Health and Wellbeing Board")
        @NotNull @OneLine
        @Size(max = 200) String name,

        @Schema(
                description = "Kind of board; the law requires seats of a health and wellbeing board only",
                implementation = BoardType.class)
        @NotNull @OneOf(BoardType.class)
        String boardType,

        @Schema(description = "Everyone who sits on the board") @NotNull @Size(max = BoardTerms.MOST_MEMBERS) List<@NotNull @Valid MemberRequest> members,

        @Schema(
                description =
                        "Vacant statutory seats whose day of falling vacant is known; the rest is worked out from the members")
        @Size(max = 6) @Nullable List<@NotNull @Valid VacancyRequest> vacancies,

        @Schema(description = "Where the terms of reference are written down") @Valid @Nullable Reference termsOfReference,

        @Schema(description = "What the board may do by itself", implementation = Power.class, type = SchemaType.ARRAY)
        @Size(max = 3) @Nullable List<@NotNull @OneOf(Power.class) String> powers,

        @Schema(description = "Functions that others have delegated to the board") @Size(max = 100) @Nullable List<@NotNull @Valid DelegatedFunction> delegatedFunctions) {

    /**
     * The terms of the request.
     *
     * @param onBoard identifiers of the members the board has now
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where a member carries an identifier that is not one of these, or
     *     one that is used twice
     */
    BoardTerms toTerms(Set<UUID> onBoard) {
        memberIdFaults(onBoard).throwIfAny();
        return new BoardTerms(
                name,
                Word.stored(BoardType.class, boardType),
                members.stream().map(MemberRequest::toMember).toList(),
                vacancies == null
                        ? List.of()
                        : vacancies.stream().map(VacancyRequest::toVacancy).toList(),
                termsOfReference,
                powers == null
                        ? Set.of()
                        : powers.stream()
                                .map(it -> Word.stored(Power.class, it))
                                .collect(Collectors.toSet()),
                delegatedFunctions == null ? List.of() : delegatedFunctions);
    }

    private Faults memberIdFaults(Set<UUID> onBoard) {
        Faults faults = new Faults();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            UUID memberId = members.get(i).memberId();
            if (memberId != null && !onBoard.contains(memberId)) {
                faults.add(pointer(i), "unknown-member", "No such member is on the board; leave it out for a new one.");
            } else if (memberId != null && !seen.add(memberId)) {
                faults.add(pointer(i), "member-listed-twice", "The member is listed more than once.");
            }
        }
        return faults;
    }

    private static String pointer(int member) {
        return "/members/" + member + "/memberId";
    }
}
