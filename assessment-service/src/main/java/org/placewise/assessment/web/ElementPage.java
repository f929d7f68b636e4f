package org.placewise.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.Instrument;

/**
 * The page on which a rater rates one element.
 *
 * @param position such as {@code 3 of 10}
 * @param guidance what would support a level; null when nothing is said of it
 * @param token that the form carries
 */
public record ElementPage(
        RoundHeading heading,
        String code,
        String name,
        String position,
        String prompt,
        @Nullable String guidance,
        List<Choice> answers,
        List<Choice> targets,
        List<Choice> confidences,
        RatingForm form,
        String token) {

    /** The page of an element with this form. */
    public static ElementPage of(
            RoundHeading heading, Instrument instrument, Element element, RatingForm form, String token) {
        return new ElementPage(
                heading,
                element.code().value(),
                element.name(),
                (instrument.elements().indexOf(element) + 1) + " of "
                        + instrument.elements().size(),
                element.prompt(),
                element.evidenceGuidance(),
                Choices.answers(instrument.scale(), form.answer(), false),
                Choices.targets(instrument.scale(), form.target()),
                Choices.confidences(form.confidence()),
                form,
                token);
    }
}
