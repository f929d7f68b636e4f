package org.placewise.indicator.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.outbox.OutgoingEvent;

/**
 * Brings the stored areas up to the bundled reference data and publishes each area that is new or different, in one
 * transaction. Does nothing when the stored edition is the same or newer, so replicas of different releases can start in any
 * order.
 */
@ApplicationScoped
public class LoadReferenceAreas {

    private final Areas areas;
    private final Outbox outbox;

    LoadReferenceAreas(Areas areas, Outbox outbox) {
        this.areas = areas;
        this.outbox = outbox;
    }

    /**
     * Loads this edition.
     *
     * @return how many areas were published
     * @throws IllegalStateException when a stored area is not in the edition: an area ends, it does not vanish
     */
    @Transactional
    public int load(int version, AreaGraph bundled) {
        if (areas.lockReferenceVersion() >= version) {
            return 0;
        }
        AreaGraph stored = areas.graph();
        requireAll(stored, bundled);
        List<OutgoingEvent> events = new ArrayList<>();
        for (Area area : bundled.all()) {
            if (!Optional.of(area).equals(stored.find(area.gssCode()))) {
                events.add(AreaDefined.of(area).asEvent(areas.store(area)));
            }
        }
        areas.storeReferenceVersion(version);
        outbox.append(events);
        return events.size();
    }

    private static void requireAll(AreaGraph stored, AreaGraph bundled) {
        List<String> vanished = stored.all().stream()
                .filter(area -> area.type() != AreaType.LOCAL_PLACE)
                .map(Area::gssCode)
                .filter(code -> bundled.find(code).isEmpty())
                .toList();
        if (!vanished.isEmpty()) {
            throw new IllegalStateException(
                    "The reference data lacks stored areas, which must end instead: " + vanished);
        }
    }
}
