package org.placewise.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.rating.Comment;

/** The page on which an organiser records what partners agreed on one element, beside its spread and what raters gave as reasons. */
public record AgreementPage(
        RoundHeading heading,
        SpreadCard card,
        List<CommentLine> comments,
        List<Choice> answers,
        List<Choice> targets,
        AgreementForm form,
        String token) {

    /** What a rater gave as reasons. */
    public record CommentLine(
            String sector, String answer, @Nullable String rationale, List<Evidence> evidence) {}

    /** The page of an element with this form. */
    public static AgreementPage of(
            RoundHeading heading,
            Instrument instrument,
            SpreadCard card,
            List<Comment> comments,
            AgreementForm form,
            String token) {
        return new AgreementPage(
                heading,
                card,
                comments.stream()
                        .filter(comment -> comment.element().value().equals(card.code()))
                        .map(comment -> new CommentLine(
                                Words.sector(comment.sector()),
                                Words.answer(instrument.scale(), comment.answer(), comment.level()),
                                comment.rationale(),
                                comment.evidence()))
                        .toList(),
                Choices.answers(instrument.scale(), form.answer(), true),
                Choices.targets(instrument.scale(), form.target()),
                form,
                token);
    }
}
