package org.placewise.assessment.rating;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;

/**
 * What a rater gave as reasons, shown after the reveal with the rater's sector and no name.
 *
 * @param level null unless the answer is a level
 */
public record Comment(
        ElementCode element,
        Sector sector,
        AnswerKind answer,
        @Nullable Integer level,
        @Nullable Confidence confidence,
        @Nullable String rationale,
        List<Evidence> evidence) {

    private static final Comparator<Comment> ORDER = Comparator.comparing(Comment::sector)
            .thenComparing(Comment::level, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Comment::rationale, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Every rating with a rationale or evidence: by element as the instrument has them, then by sector, level and text. */
    public static List<Comment> of(Instrument instrument, List<RaterRatings> raters) {
        return instrument.elements().stream()
                .flatMap(element -> raters.stream()
                        .flatMap(rater -> rater.ratings().stream()
                                .filter(rating -> rating.given().element().equals(element.code()))
                                .map(rating -> of(rater.sector(), rating.given())))
                        .filter(Comment::saysSomething)
                        .sorted(ORDER))
                .toList();
    }

    private boolean saysSomething() {
        return rationale != null || !evidence.isEmpty();
    }

    private static Comment of(Sector sector, GivenAnswer given) {
        return new Comment(
                given.element(),
                sector,
                AnswerKind.of(given.answer()),
                given.rank().isPresent() ? given.rank().getAsInt() : null,
                given.confidence(),
                given.rationale(),
                given.evidence());
    }
}
