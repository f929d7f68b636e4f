package org.placewise.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as it is written down: the shape of the bundled files, of the stored content, of the answer to a GET and of the
 * {@code instrument.published} event, so that all four can be compared byte by byte. Members
 * that came later than others are left out where they say nothing, so that what was published before keeps its fingerprint.
 *
 * @param diagnostic when the second part opens; null for an instrument of one part
 */
public record InstrumentDocument(
        String instrumentId,
        String version,
        String name,
        PitComponent pitComponent,
        String source,
        LevelScale scale,
        List<Side> sides,
        List<ElementGroup> groups,
        List<Element> elements,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Diagnostic diagnostic) {

    /**
     * The instrument the document describes.
     *
     * @throws IllegalArgumentException naming the first inconsistency
     */
    public Instrument toInstrument() {
        InstrumentRef ref = new InstrumentRef(instrumentId, version);
        return new Instrument(ref, name, pitComponent, source, scale, sides, groups, elements, diagnostic);
    }
}
