package org.placewise.partnership.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.placewise.kit.problem.Faults;

/** What the terms of a board must satisfy beyond their form; every breach is named, with the place of it in the request. */
final class BoardRules {

    private final BoardTerms terms;
    private final LocalDate today;
    private final Faults faults = new Faults();

    private BoardRules(BoardTerms terms, LocalDate today) {
        this.terms = terms;
        this.today = today;
    }

    /**
     * Every breach in the terms.
     *
     * @param today no vacancy may begin after this day
     */
    static Faults check(BoardTerms terms, LocalDate today) {
        BoardRules rules = new BoardRules(terms, today);
        rules.seatsBelongToTheKindOfBoard();
        rules.vacanciesAreOfVacantSeats();
        rules.vacanciesAreStatedOnce();
        rules.vacanciesHaveBegun();
        rules.termsOfMembersEndAfterTheyBegin();
        rules.substitutesSitForOthersAndFillNoSeat();
        return rules.faults;
    }

    private void seatsBelongToTheKindOfBoard() {
        List<StatutorySeat> seats = terms.type().statutorySeats();
        for (int i = 0; i < terms.members().size(); i++) {
            StatutorySeat seat = terms.members().get(i).seat();
            if (seat != null && !seats.contains(seat)) {
                foreignSeat("/members/" + i + "/seat", seat);
            }
        }
        for (int i = 0; i < terms.vacancies().size(); i++) {
            StatutorySeat seat = terms.vacancies().get(i).seat();
            if (!seats.contains(seat)) {
                foreignSeat("/vacancies/" + i + "/seat", seat);
            }
        }
    }

    private void foreignSeat(String pointer, StatutorySeat seat) {
        faults.add(
                pointer,
                "seat-not-of-this-board",
                "The law requires no seat " + seat.word() + " of a board of type "
                        + terms.type().word() + "; leave the seat out.");
    }

    private void vacanciesAreOfVacantSeats() {
        for (int i = 0; i < terms.vacancies().size(); i++) {
            StatutorySeat seat = terms.vacancies().get(i).seat();
            if (terms.holderOf(seat).isPresent()) {
                faults.add(
                        "/vacancies/" + i + "/seat",
                        "seat-is-filled",
                        "A member fills the seat " + seat.word() + ", so it is not vacant.");
            }
        }
    }

    private void vacanciesAreStatedOnce() {
        Set<StatutorySeat> seen = new HashSet<>();
        for (int i = 0; i < terms.vacancies().size(); i++) {
            StatutorySeat seat = terms.vacancies().get(i).seat();
            if (!seen.add(seat)) {
                faults.add(
                        "/vacancies/" + i + "/seat",
                        "vacancy-stated-twice",
                        "The vacancy of the seat " + seat.word() + " is stated more than once.");
            }
        }
    }

    private void vacanciesHaveBegun() {
        for (int i = 0; i < terms.vacancies().size(); i++) {
            LocalDate since = terms.vacancies().get(i).since();
            if (since != null && since.isAfter(today)) {
                faults.add("/vacancies/" + i + "/since", "day-in-the-future", "The day is after today, " + today + ".");
            }
        }
    }

    private void termsOfMembersEndAfterTheyBegin() {
        for (int i = 0; i < terms.members().size(); i++) {
            Member member = terms.members().get(i);
            if (member.from() != null
                    && member.until() != null
                    && member.until().isBefore(member.from())) {
                faults.add(
                        "/members/" + i + "/until",
                        "days-out-of-order",
                        "The last day is before the first, " + member.from() + ".");
            }
        }
    }

    private void substitutesSitForOthersAndFillNoSeat() {
        Map<UUID, Member> members = new HashMap<>();
        terms.members().forEach(member -> members.put(member.memberId(), member));
        for (int i = 0; i < terms.members().size(); i++) {
            Member member = terms.members().get(i);
            if (member.substituteFor() == null) {
                continue;
            }
            Member replaced = members.get(member.substituteFor());
            if (replaced == null || replaced.substituteFor() != null) {
                faults.add(
                        "/members/" + i + "/substituteFor",
                        "unknown-member",
                        "A substitute sits for a member of the board who is no substitute.");
            }
            if (member.seat() != null) {
                faults.add(
                        "/members/" + i + "/seat",
                        "substitute-has-no-seat",
                        "The member fills the seat, not the substitute.");
            }
        }
    }
}
