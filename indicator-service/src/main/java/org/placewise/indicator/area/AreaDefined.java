package org.placewise.indicator.area;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.outbox.OutgoingEvent;

/** Published state of an area, event type {@value #TYPE}. */
public record AreaDefined(
        String gssCode,
        String name,
        String areaType,
        String level,
        @Nullable String odsCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors,
        List<AreaParent> parents) {

    public static final String TOPIC = "placewise.areas";
    public static final String TYPE = "org.placewise.indicator.area.defined.v1";

    public static AreaDefined of(Area area) {
        return new AreaDefined(
                area.gssCode(),
                area.name(),
                area.type().word(),
                area.type().level(),
                area.odsCode(),
                area.validFrom(),
                area.validTo(),
                area.successors(),
                area.parents());
    }

    OutgoingEvent asEvent(long entityVersion) {
        return new OutgoingEvent(TOPIC, gssCode, TYPE, gssCode, entityVersion, this);
    }
}
