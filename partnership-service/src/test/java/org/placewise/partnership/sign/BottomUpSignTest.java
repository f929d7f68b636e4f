package org.placewise.partnership.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.sign.RecordFixture.AS_OF;
import static org.placewise.partnership.sign.RecordFixture.boardOf;
import static org.placewise.partnership.sign.RecordFixture.decision;
import static org.placewise.partnership.sign.RecordFixture.held;
import static org.placewise.partnership.sign.RecordFixture.item;
import static org.placewise.partnership.sign.RecordFixture.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.decision.Authority;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.meeting.AgendaItem;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.RaisedBy;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.vocabulary.Sector;

class BottomUpSignTest {

    private static final LocalDate IN_MAY = LocalDate.parse("2026-05-12");
    private static final Member VCSE = member(Sector.VCSE);
    private static final Member NHS = member(Sector.NHS);

    /**
     * Items: p of a partner, o of an officer, c of the community, m of the VCSE member, and in capitals with a decision that
     * names who shall act; x of the community with a decision that names nobody.
     */
    @ParameterizedTest
    @CsvSource({
        "nhs,  po,  NOT_AT_THE_TABLE",
        "nhs,  '',  NOT_AT_THE_TABLE",
        "vcse, '',  AT_THE_TABLE",
        "vcse, po,  AT_THE_TABLE",
        "vcse, PO,  AT_THE_TABLE",
        "nhs,  c,   HEARD",
        "vcse, m,   HEARD",
        "vcse, cmP, HEARD",
        "vcse, x,   HEARD",
        "vcse, cM,  SOME_DECIDED",
        "vcse, Cx,  SOME_DECIDED",
        "vcse, C,   ALL_DECIDED",
        "vcse, CMp, ALL_DECIDED",
        "nhs,  C,   ALL_DECIDED",
    })
    void readsWhatTheCommunityRaisedAndWhatFollowed(String who, String items, BottomUpFinding expected) {
        assertThat(read(boardOf(who.equals("vcse") ? VCSE : NHS), items)).isEqualTo(expected);
    }

    @Test
    void neitherMembersNorMeetingsAreNoRecords() {
        assertThat(BottomUpSign.of(boardOf(), List.of(), List.of(), AS_OF).finding())
                .isEqualTo(BottomUpFinding.NO_RECORDS);
    }

    @ParameterizedTest
    @CsvSource({
        ",           ,           AT_THE_TABLE",
        "2026-06-01, ,           AT_THE_TABLE",
        "2026-06-02, ,           NOT_AT_THE_TABLE",
        ",           2026-06-01, AT_THE_TABLE",
        ",           2026-05-31, NOT_AT_THE_TABLE",
    })
    void aMemberSitsFromTheFirstToTheLastDayOfTheTerm(
            @Nullable LocalDate from, @Nullable LocalDate until, BottomUpFinding expected) {
        BoardTerms board = boardOf(member("Example Voices", Sector.COMMUNITY, from, until));

        assertThat(BottomUpSign.of(board, List.of(), List.of(), AS_OF).finding())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-01, AT_THE_TABLE", "2025-06-02, HEARD", "2026-06-01, HEARD", "2026-06-02, AT_THE_TABLE"})
    void onlyMeetingsOfTheYearCount(LocalDate on, BottomUpFinding expected) {
        BoardRecord<MeetingTerms> meeting = held(on, List.of(item(RaisedBy.COMMUNITY, null)));

        assertThat(BottomUpSign.of(boardOf(VCSE), List.of(meeting), List.of(), AS_OF)
                        .finding())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"c", "C", "m", "M", "x", "p", "P"})
    void splittingAnItemIntoTenRaisesNothing(String item) {
        for (String others : List.of("", "c", "C", "cC", "x")) {
            assertThat(read(boardOf(VCSE), others + item.repeat(10))).isEqualTo(read(boardOf(VCSE), others + item));
        }
    }

    private static BottomUpFinding read(BoardTerms board, String letters) {
        List<AgendaItem> agenda =
                letters.chars().mapToObj(letter -> itemOf((char) letter)).toList();
        BoardRecord<MeetingTerms> meeting = held(IN_MAY, agenda);
        List<BoardRecord<DecisionTerms>> decisions = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (Character.isUpperCase(letter) || letter == 'x') {
                decisions.add(decision(
                        meeting, Authority.BOARD, agenda.get(i).itemId(), null, letter == 'x' ? null : "Director"));
            }
        }
        return BottomUpSign.of(board, List.of(meeting), decisions, AS_OF).finding();
    }

    private static AgendaItem itemOf(char letter) {
        return switch (Character.toLowerCase(letter)) {
            case 'p' -> item(RaisedBy.PARTNER, NHS.memberId());
            case 'o' -> item(RaisedBy.OFFICER, null);
            case 'm' -> item(RaisedBy.PARTNER, VCSE.memberId());
            default -> item(RaisedBy.COMMUNITY, null);
        };
    }
}
