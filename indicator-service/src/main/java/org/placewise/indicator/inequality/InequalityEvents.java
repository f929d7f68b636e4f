package org.placewise.indicator.inequality;

import org.placewise.indicator.deprivation.DeprivationProfilePublished;
import org.placewise.indicator.series.DocumentPublication;
import org.placewise.indicator.series.SeriesEvents.Withdrawn;
import org.placewise.kit.outbox.OutgoingEvent;

/** The events that tell of measures of inequality. */
public final class InequalityEvents implements DocumentPublication.Events<InequalityDocument> {

    public static final String MEASURED = "org.placewise.indicator.inequality.measured.v1";
    public static final String WITHDRAWN = "org.placewise.indicator.inequality.withdrawn.v1";

    private static final String REASON =
            "No published release has deprivation groups of this indicator for this place any more.";

    private final String indicatorId;

    InequalityEvents(String indicatorId) {
        this.indicatorId = indicatorId;
    }

    @Override
    public String areaCode(InequalityDocument document) {
        return document.areaCode();
    }

    @Override
    public OutgoingEvent first(InequalityDocument document, long entityVersion) {
        return event(document.areaCode(), MEASURED, entityVersion, document);
    }

    @Override
    public OutgoingEvent again(InequalityDocument document, String before, long entityVersion) {
        return first(document, entityVersion);
    }

    @Override
    public OutgoingEvent withdrawn(String areaCode, long entityVersion) {
        return event(areaCode, WITHDRAWN, entityVersion, new Withdrawn(areaCode, indicatorId, REASON));
    }

    private OutgoingEvent event(String areaCode, String type, long entityVersion, Object data) {
        return new OutgoingEvent(
                DeprivationProfilePublished.TOPIC, areaCode, type, areaCode + "/" + indicatorId, entityVersion, data);
    }
}
