package org.placewise.indicator.deprivation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.deprivation.DeprivationProfile.DecileCount;
import org.placewise.indicator.deprivation.DeprivationProfile.MostDeprivedTenth;
import org.placewise.indicator.deprivation.DeprivationProfile.NationalRank;
import org.placewise.indicator.deprivation.DeprivationProfile.ReleaseFacts;

/** Sums a valid national file up to a profile of every council, board, region and England. */
public final class ProfileCalculation {

    /** Grows when a figure could come out differently for the same file. */
    public static final String METHOD_VERSION = "iod-profile/1";

    private static final String RANKED_BY = "average-score";

    private final AreaGraph areas;
    private final LsoaBoards boards;

    public ProfileCalculation(AreaGraph areas, LsoaBoards boards) {
        this.areas = areas;
        this.boards = boards;
    }

    /** The profiles, in order of GSS code. The table must have passed validation. */
    public List<DeprivationProfile> profiles(LsoaTable table, ReleaseFacts release) {
        SortedMap<String, LsoaGroup> groups = new AreaMembers(areas, boards).of(table);
        SortedMap<String, Double> averageScores = new TreeMap<>();
        groups.forEach((code, group) -> averageScores.put(code, overall(Average.score(group, Measure.IMD))));
        Map<RankedAmong, Map<String, Integer>> ranks = ranks(averageScores);
        return groups.entrySet().stream()
                .map(entry -> profile(area(entry.getKey()), entry.getValue(), release, ranks))
                .toList();
    }

    /** The profile of an area that is not ranked among others. */
    public static DeprivationProfile unranked(Area area, LsoaGroup group, ReleaseFacts release) {
        return profile(area, group, release, Map.of());
    }

    private Map<RankedAmong, Map<String, Integer>> ranks(Map<String, Double> averageScores) {
        Map<RankedAmong, Map<String, Integer>> ranks = new EnumMap<>(RankedAmong.class);
        for (RankedAmong among : RankedAmong.values()) {
            Map<String, Double> peers = new TreeMap<>(averageScores);
            peers.keySet().removeIf(code -> !among.includes(area(code).type()));
            ranks.put(among, CompetitionRank.highestFirst(peers));
        }
        return ranks;
    }

    private static DeprivationProfile profile(
            Area area, LsoaGroup group, ReleaseFacts release, Map<RankedAmong, Map<String, Integer>> ranks) {
        Edition edition = group.table().edition();
        long population = group.population(PopulationGroup.TOTAL);
        List<DecileCount> deciles = DecileSpread.of(group);
        return new DeprivationProfile(
                area.gssCode(),
                area.name(),
                area.type().word(),
                edition.code(),
                edition.title(),
                release,
                edition.lsoaVintage(),
                METHOD_VERSION,
                group.size(),
                population,
                edition.populationHeading(PopulationGroup.TOTAL).orElseThrow(),
                deciles,
                MostDeprivedTenth.of(deciles, group.size(), population),
                overall(Average.score(group, Measure.IMD)),
                overall(Average.rank(group, Measure.IMD)),
                nationalRank(area, ranks),
                Domains.of(group));
    }

    private static @Nullable NationalRank nationalRank(Area area, Map<RankedAmong, Map<String, Integer>> ranks) {
        return RankedAmong.of(area.type())
                .map(among -> {
                    Map<String, Integer> peers = ranks.get(among);
                    return new NationalRank(peers.get(area.gssCode()), peers.size(), RANKED_BY, among.code());
                })
                .orElse(null);
    }

    private static double overall(Average average) {
        return switch (average) {
            case Average.Of(double value) -> value;
            case Average.Missing(MissingReason reason) ->
                throw new IllegalArgumentException("The overall index must be complete, but it is " + reason.code());
        };
    }

    private Area area(String gssCode) {
        return areas.find(gssCode).orElseThrow();
    }
}
