package org.placewise.indicator.localplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaDefined;
import org.placewise.indicator.area.AreaParent;
import org.placewise.kit.outbox.OutgoingEvent;

/** What other services are told of local places. */
public final class LocalPlaceEvents {

    public static final String DEFINED = "org.placewise.indicator.place.defined.v1";
    public static final String WITHDRAWN = "org.placewise.indicator.place.withdrawn.v1";

    private LocalPlaceEvents() {}

    /** Data of {@value #DEFINED}. */
    public record Defined(
            String gssCode,
            String name,
            String areaType,
            String level,
            String ownerGssCode,
            String lsoaVintage,
            List<String> lsoaCodes,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<String> successors,
            List<AreaParent> parents) {}

    /** Data of {@value #WITHDRAWN}. */
    public record Withdrawn(String gssCode, String name, String ownerGssCode, Instant withdrawnAt, String reason) {}

    static OutgoingEvent defined(LocalPlace place) {
        Area area = place.asArea();
        return event(
                place,
                DEFINED,
                new Defined(
                        place.code(),
                        place.name(),
                        area.type().word(),
                        area.type().level(),
                        place.owner(),
                        place.vintage().year(),
                        place.lsoaCodes(),
                        area.validFrom(),
                        area.validTo(),
                        area.successors(),
                        area.parents()));
    }

    static OutgoingEvent withdrawn(LocalPlace place) {
        LocalPlace.Withdrawal end = Objects.requireNonNull(place.withdrawal());
        return event(
                place, WITHDRAWN, new Withdrawn(place.code(), place.name(), place.owner(), end.at(), end.reason()));
    }

    private static OutgoingEvent event(LocalPlace place, String type, Object data) {
        return new OutgoingEvent(AreaDefined.TOPIC, place.code(), type, place.code(), place.version(), data);
    }
}
