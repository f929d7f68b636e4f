package org.placewise.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.BoardReading.Signs;
import org.placewise.reporting.web.BoardCard.SignCard;

/** The two signs of a board in words; a finding that is not known here is shown as it is, with the unknown symbol. */
final class SignCards {

    private SignCards() {}

    static List<SignCard> of(@Nullable Signs signs) {
        if (signs == null) {
            return List.of();
        }
        String asOf = Figures.day(signs.asOf());
        return List.of(
                new SignCard(
                        "Clarity",
                        "Do the objectives say what they are for?",
                        Words.finding(signs.clarity().finding()),
                        strength(signs.clarity().finding()),
                        signs.clarity().explanation(),
                        asOf),
                new SignCard(
                        "Ownership",
                        "Does somebody answer for the actions and report when due?",
                        Words.finding(signs.ownership().finding()),
                        strength(signs.ownership().finding()),
                        signs.ownership().explanation(),
                        asOf));
    }

    private static String strength(String finding) {
        return switch (finding) {
            case "none-clear", "none-owned" -> "empty";
            case "some-clear",
                    "some-owned",
                    "owned-without-schedule",
                    "owned-reports-overdue",
                    "owned-reports-not-due" -> "half";
            case "all-clear", "owned-and-reported" -> "full";
            default -> "unknown";
        };
    }
}
