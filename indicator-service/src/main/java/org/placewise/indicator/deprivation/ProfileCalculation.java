package org.placewise.indicator.deprivation;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.deprivation.DeprivationProfile.MostDeprivedTenth;
import org.placewise.indicator.deprivation.DeprivationProfile.NationalRank;
import org.placewise.indicator.deprivation.DeprivationProfile.ReleaseFacts;

/** Sums a valid national file up to a profile of every council, board, region and England. */
public final class ProfileCalculation {

    /** Grows when a figure could come out differently for the same file. */
    public static final String METHOD_VERSION = "iod-profile/2";

    private final AreaGraph areas;
    private final LsoaBoards boards;

    public ProfileCalculation(AreaGraph areas, LsoaBoards boards) {
        this.areas = areas;
        this.boards = boards;
    }

    /** The profiles, in order of GSS code. The table must have passed validation. */
    public List<DeprivationProfile> profiles(LsoaTable table, ReleaseFacts release) {
        SortedMap<String, LsoaGroup> groups = new AreaMembers(areas, boards).of(table);
        SortedMap<String, Summary> summaries = new TreeMap<>();
        groups.forEach((code, group) -> summaries.put(code, Summary.of(group)));
        SummaryRanks ranks = new SummaryRanks(areas, summaries);
        return summaries.entrySet().stream()
                .map(entry -> {
                    Area area = areas.find(entry.getKey()).orElseThrow();
                    LsoaGroup group = Objects.requireNonNull(groups.get(entry.getKey()));
                    return profile(area, group, entry.getValue(), release, ranks.of(area));
                })
                .toList();
    }

    /** The profile of an area that is not ranked among others. */
    public static DeprivationProfile unranked(Area area, LsoaGroup group, ReleaseFacts release) {
        return profile(area, group, Summary.of(group), release, List.of());
    }

    private static DeprivationProfile profile(
            Area area, LsoaGroup group, Summary summary, ReleaseFacts release, List<NationalRank> ranks) {
        Edition edition = group.table().edition();
        long population = group.population(PopulationGroup.TOTAL);
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
                summary.deciles(),
                MostDeprivedTenth.of(summary.deciles(), group.size(), population),
                summary.averageScore(),
                summary.averageRank(),
                summary.extent(),
                summary.localConcentration(),
                SummaryRanks.byAverageScore(ranks),
                ranks,
                Domains.of(group, Measure.DOMAINS),
                Domains.of(group, Measure.SUB_DOMAINS));
    }
}
