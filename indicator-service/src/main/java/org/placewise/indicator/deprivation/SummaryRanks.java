package org.placewise.indicator.deprivation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.deprivation.DeprivationProfile.NationalRank;

/** Ranks of every area among areas of its kind, by each summary measure. */
final class SummaryRanks {

    private final Map<RankedAmong, Map<SummaryMeasure, Map<String, Integer>>> ranks = new EnumMap<>(RankedAmong.class);

    /** The summaries are by GSS code. */
    SummaryRanks(AreaGraph areas, Map<String, Summary> summaries) {
        for (RankedAmong among : RankedAmong.values()) {
            Map<String, Summary> peers = new TreeMap<>(summaries);
            peers.keySet()
                    .removeIf(code ->
                            !among.includes(areas.find(code).orElseThrow().type()));
            Map<SummaryMeasure, Map<String, Integer>> byMeasure = new EnumMap<>(SummaryMeasure.class);
            for (SummaryMeasure measure : SummaryMeasure.values()) {
                Map<String, Double> values = new TreeMap<>();
                peers.forEach((code, summary) -> values.put(code, summary.of(measure)));
                byMeasure.put(measure, CompetitionRank.highestFirst(values));
            }
            ranks.put(among, byMeasure);
        }
    }

    /** One rank by each measure, in their order; none for an area that is not ranked. */
    List<NationalRank> of(Area area) {
        return RankedAmong.of(area.type())
                .map(among -> Arrays.stream(SummaryMeasure.values())
                        .map(measure -> rank(area, among, measure))
                        .toList())
                .orElse(List.of());
    }

    /** The rank by average score among others. */
    static @Nullable NationalRank byAverageScore(List<NationalRank> ranks) {
        return ranks.stream()
                .filter(rank -> rank.measure().equals(SummaryMeasure.AVERAGE_SCORE.word()))
                .findFirst()
                .orElse(null);
    }

    private NationalRank rank(Area area, RankedAmong among, SummaryMeasure measure) {
        Map<String, Integer> peers =
                Objects.requireNonNull(Objects.requireNonNull(ranks.get(among)).get(measure));
        return new NationalRank(
                Objects.requireNonNull(peers.get(area.gssCode())), peers.size(), measure.word(), among.code());
    }
}
