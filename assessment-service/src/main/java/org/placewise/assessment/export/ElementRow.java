package org.placewise.assessment.export;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.PitComponent;
import org.placewise.assessment.instrument.ScaleOrigin;

/**
 * A row of the elements.
 *
 * @param pitComponent of the element, which is the instrument's unless the element has one of its own
 * @param position in display order, from 1
 * @param questions how many follow-up questions it has
 */
record ElementRow(
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        Instant publishedAt,
        PitComponent pitComponent,
        ScaleOrigin scaleOrigin,
        int position,
        String element,
        String elementName,
        @Nullable String group,
        String prompt,
        @Nullable String evidenceGuidance,
        int questions) {

    static Stream<ElementRow> of(InstrumentDocument document, Instant publishedAt) {
        return document.elements().stream()
                .map(element -> new ElementRow(
                        document.instrumentId(),
                        document.version(),
                        document.name(),
                        publishedAt,
                        element.pitComponent() == null ? document.pitComponent() : element.pitComponent(),
                        document.scale().origin(),
                        document.elements().indexOf(element) + 1,
                        element.code().value(),
                        element.name(),
                        element.group(),
                        element.prompt(),
                        element.evidenceGuidance(),
                        element.questions().size()));
    }
}
