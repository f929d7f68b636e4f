package org.placewise.reporting.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.BoardReading;
import org.placewise.reporting.dashboard.PlaceDashboard;
import org.placewise.reporting.partnership.Member;
import org.placewise.reporting.partnership.Seat;

/**
 * A board with its seats, signs, objectives and actions.
 *
 * @param seats how many of the seats that the law requires are filled, in words, or null where it requires none
 * @param sectors how many members each sector sends, most first
 * @param signs empty until they have been computed
 * @param page where every sign stands with the records behind it
 */
public record BoardCard(
        String id,
        String name,
        String type,
        boolean example,
        @Nullable String seats,
        List<Fact> vacancies,
        List<Fact> sectors,
        List<MemberRow> members,
        List<SignCard> signs,
        List<ObjectiveCard> objectives,
        String page,
        List<Fact> provenance) {

    /** Somebody who sits on the board. */
    public record MemberRow(@Nullable String name, String role, String organisation, String sector) {}

    /**
     * A sign computed from records.
     *
     * @param strength none, some, all or unknown: which symbol stands beside the finding
     */
    public record SignCard(
            String title, String question, String finding, String strength, String explanation, String asOf) {}

    static List<BoardCard> of(PlaceDashboard dashboard) {
        return dashboard.boards().stream().map(board -> of(board, dashboard)).toList();
    }

    private static BoardCard of(BoardReading board, PlaceDashboard dashboard) {
        return new BoardCard(
                board.boardId().toString(),
                board.name(),
                Words.boardType(board.boardType()),
                board.example(),
                board.seats().isEmpty()
                        ? null
                        : board.seatsFilled() + " of " + board.seats().size() + " seats required by law are filled",
                board.seats().stream()
                        .filter(seat -> !seat.filled())
                        .map(BoardCard::vacancy)
                        .toList(),
                sectors(board.members()),
                board.members().stream()
                        .map(m -> new MemberRow(m.name(), m.role(), m.organisation(), Words.sector(m.sector())))
                        .toList(),
                SignCards.of(board.signs()),
                objectives(board, dashboard),
                "/places/" + dashboard.place().gssCode() + "/boards/" + board.boardId(),
                provenance(board));
    }

    private static Fact vacancy(Seat seat) {
        return Fact.of(
                seat.title(),
                seat.vacantSince() == null ? "vacant" : "vacant since " + Figures.day(seat.vacantSince()));
    }

    private static List<Fact> sectors(List<Member> members) {
        Map<String, Long> counts =
                members.stream().collect(Collectors.groupingBy(m -> Words.sector(m.sector()), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> Fact.of(e.getKey(), Figures.count(e.getValue(), "member")))
                .toList();
    }

    private static List<ObjectiveCard> objectives(BoardReading board, PlaceDashboard dashboard) {
        return dashboard.objectives().stream()
                .filter(objective -> objective.boardId().equals(board.boardId()))
                .map(objective -> ObjectiveCard.of(
                        dashboard.place().gssCode(), objective, dashboard.actionsOf(objective.objectiveId()), board))
                .toList();
    }

    private static List<Fact> provenance(BoardReading board) {
        Fact record = new Fact(
                "Board record", board.boardId().toString(), board.source().href());
        BoardReading.Signs signs = board.signs();
        return signs == null
                ? List.of(record)
                : List.of(
                        record,
                        new Fact(
                                "Signs computed as of",
                                Figures.day(signs.asOf()),
                                signs.source().href()));
    }
}
