package org.placewise.indicator.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.placewise.indicator.deprivation.DeprivationProfilePublished;
import org.placewise.kit.outbox.OutgoingEvent;

/** The events that tell of series. */
public final class SeriesEvents implements DocumentPublication.Events<SeriesDocument> {

    public static final String PUBLISHED = "org.placewise.indicator.series.published.v1";
    public static final String REVISED = "org.placewise.indicator.series.revised.v1";
    public static final String WITHDRAWN = "org.placewise.indicator.series.withdrawn.v1";

    private static final String REASON = "No published release has a value of this indicator for this place any more.";

    private final String indicatorId;
    private final UUID releaseId;
    private final ObjectMapper json;

    /** Events that name this release as the cause of revisions. */
    SeriesEvents(String indicatorId, UUID releaseId, ObjectMapper json) {
        this.indicatorId = indicatorId;
        this.releaseId = releaseId;
        this.json = json;
    }

    /** Data of an event that says that nothing stands any more. */
    public record Withdrawn(String areaCode, String indicatorId, String reason) {}

    @Override
    public String areaCode(SeriesDocument document) {
        return document.areaCode();
    }

    @Override
    public OutgoingEvent first(SeriesDocument document, long entityVersion) {
        return event(document.areaCode(), PUBLISHED, entityVersion, document);
    }

    @Override
    public OutgoingEvent again(SeriesDocument document, String before, long entityVersion) {
        SeriesDocument revised = document.revisedBy(DocumentDifference.between(read(before), document, releaseId));
        return event(document.areaCode(), REVISED, entityVersion, revised);
    }

    @Override
    public OutgoingEvent withdrawn(String areaCode, long entityVersion) {
        return event(areaCode, WITHDRAWN, entityVersion, new Withdrawn(areaCode, indicatorId, REASON));
    }

    private OutgoingEvent event(String areaCode, String type, long entityVersion, Object data) {
        return new OutgoingEvent(
                DeprivationProfilePublished.TOPIC, areaCode, type, areaCode + "/" + indicatorId, entityVersion, data);
    }

    private SeriesDocument read(String text) {
        try {
            return json.readValue(text, SeriesDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored series cannot be read", e);
        }
    }
}
