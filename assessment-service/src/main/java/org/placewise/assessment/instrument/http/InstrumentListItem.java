package org.placewise.assessment.instrument.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.PitComponent;
import org.placewise.assessment.instrument.db.InstrumentFeed.PublishedInstrument;

/**
 * An instrument version in a list.
 *
 * @param elements how many elements it has
 * @param href where the whole of it can be read
 */
@Schema(name = "InstrumentListItem")
public record InstrumentListItem(
        String instrumentId,
        String version,
        String name,
        PitComponent pitComponent,
        int elements,
        Instant publishedAt,
        String href) {

    static InstrumentListItem of(PublishedInstrument published) {
        InstrumentDocument document = published.document();
        return new InstrumentListItem(
                document.instrumentId(),
                document.version(),
                document.name(),
                document.pitComponent(),
                document.elements().size(),
                published.publishedAt(),
                "/v1/instruments/" + document.instrumentId() + "/versions/" + document.version());
    }
}
