package org.placewise.indicator.series;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.placewise.indicator.series.SeriesDocument.ReleaseFacts;

/** Reads the visible figures of one indicator for the places that the suite knows; not those of small areas. */
public interface PlaceFigures {

    /**
     * A figure and what it is compared with in fifths.
     *
     * @param releaseIds the releases it is from
     * @param fifth 1 to 5 from the lowest, among places of its kind; 0 where there are too few, or fifths are not asked for
     */
    record Figure(Value value, Set<UUID> releaseIds, int fifth) {
        public Figure {
            releaseIds = Set.copyOf(releaseIds);
        }
    }

    /** The figures of one sex and age, oldest period first. */
    record LineFigures(String sex, String age, List<Figure> figures) {}

    /** Everything of one place, without categories. */
    record OfPlace(String areaCode, String areaName, String areaType, List<LineFigures> lines) {}

    /** Hands over one place after the other, in order of code. */
    void forEachPlace(String indicatorId, boolean withFifths, Consumer<OfPlace> consumer);

    /** The figures of one place; no lines where it has none. */
    List<LineFigures> ofPlace(String indicatorId, String areaCode);

    /** Every release that visible figures may be from, by id. */
    Map<UUID, ReleaseFacts> releases();
}
