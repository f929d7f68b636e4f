package org.placewise.assessment.instrument;

import java.util.List;

/**
 * An instrument as it is written down: the shape of the bundled files, of the stored content, of the answer to a GET and of the
 * {@code instrument.published} event, so that all four can be compared byte by byte.
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
        List<Element> elements) {

    /**
     * The instrument the document describes.
     *
     * @throws IllegalArgumentException naming the first inconsistency
     */
    public Instrument toInstrument() {
        InstrumentRef ref = new InstrumentRef(instrumentId, version);
        return new Instrument(ref, name, pitComponent, source, scale, sides, groups, elements);
    }
}
