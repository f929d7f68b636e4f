package org.placewise.partnership.sign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.Movement;
import org.placewise.partnership.impact.SeriesBasis;
import org.placewise.partnership.impact.Untested;
import org.placewise.partnership.sign.reading.BehindKind;
import org.placewise.partnership.sign.reading.Count;

/**
 * The sign of impact of a board with what it rests on.
 *
 * @param records every objective, in the order given to the rule
 */
public record ImpactReading(ImpactFinding finding, String explanation, List<Count> counts, List<ImpactRecord> records) {

    public ImpactReading {
        counts = List.copyOf(counts);
        records = List.copyOf(records);
    }

    /**
     * An objective behind the sign.
     *
     * @param basis whose figures it was tested on; null without a series
     * @param effectFrom the first day on which an action of it could show; null where no action says so
     * @param from the published value of the baseline's period; null where it was not tested
     * @param to the newest published value
     * @param change with limits at 95%, in the unit of the indicator
     * @param wouldChange one sentence for each thing that is missing
     */
    public record ImpactRecord(
            BehindKind kind,
            UUID id,
            String title,
            Movement movement,
            List<Untested> reasons,
            @Nullable SeriesBasis basis,
            @Nullable LocalDate effectFrom,
            @Nullable Figure from,
            @Nullable Figure to,
            @Nullable Difference change,
            String why,
            List<String> wouldChange) {}

    /** A published value. */
    public record Figure(
            String observationId,
            String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower95,
            @Nullable BigDecimal upper95) {

        static Figure of(IndicatorSeries.Value value) {
            return new Figure(value.observationId(), value.period(), value.value(), value.lower95(), value.upper95());
        }
    }

    /** How far the indicator moved, not rounded. */
    public record Difference(BigDecimal value, BigDecimal lower95, BigDecimal upper95) {}
}
