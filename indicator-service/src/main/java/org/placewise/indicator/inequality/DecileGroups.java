package org.placewise.indicator.inequality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.inequality.AreaGroups.OfArea;
import org.placewise.indicator.inequality.LsoaFigures.LsoaLine;
import org.placewise.indicator.inequality.LsoaFigures.NationalDeciles;
import org.placewise.indicator.inequality.PlacesOfLsoas.Place;
import org.placewise.indicator.series.FigureKind;

/**
 * Adds LSOAs up by the national deciles of the newest published indices of their generation. A period counts as of the newest
 * generation that knows all of its LSOAs; a period that mixes generations is not grouped, which the log says.
 */
@ApplicationScoped
public class DecileGroups implements SmallAreaGroups {

    private static final Logger LOG = Logger.getLogger(DecileGroups.class);

    private final LsoaFigures figures;
    private final PlacesOfLsoas places;

    DecileGroups(LsoaFigures figures, PlacesOfLsoas places) {
        this.figures = figures;
        this.places = places;
    }

    private record Generation(LsoaVintage vintage, NationalDeciles deciles, List<Place> places) {}

    @Override
    public void forEachPlace(Indicator indicator, Predicate<String> wanted, Consumer<OfArea> consumer) {
        Optional<FigureKind> kind = FigureKind.of(indicator).filter(FigureKind::isRatioOfCounts);
        List<LsoaLine> lines = kind.isPresent() ? figures.lines(indicator.id()) : List.of();
        if (lines.isEmpty()) {
            return;
        }
        List<Generation> generations = generations(wanted);
        Map<String, Gathered> gathered = new TreeMap<>();
        for (LsoaLine line : lines) {
            gather(indicator, line, kind.get(), generations, gathered);
        }
        gathered.forEach((code, place) -> {
            consumer.accept(new OfArea(code, place.name(), place.lines()));
        });
    }

    private record Gathered(String name, List<GroupedLine> lines) {}

    /** Newest first. */
    private List<Generation> generations(Predicate<String> wanted) {
        return List.of(LsoaVintage.CENSUS_2021, LsoaVintage.CENSUS_2011).stream()
                .flatMap(
                        vintage -> figures
                                .deciles(vintage)
                                .map(deciles -> new Generation(vintage, deciles, places.of(vintage, wanted)))
                                .stream())
                .toList();
    }

    private void gather(
            Indicator indicator,
            LsoaLine line,
            FigureKind kind,
            List<Generation> generations,
            Map<String, Gathered> gathered) {
        List<LsoaSums> sums = generations.stream()
                .map(generation -> new LsoaSums(
                        generation.deciles(),
                        generation.places().stream().map(Place::lsoas).toList()))
                .toList();
        figures.read(line.seriesId(), figure -> sums.forEach(sum -> sum.add(figure)));
        for (int at = 0; at < sums.size(); at++) {
            List<LsoaSums> newer = sums.subList(0, at);
            List<Integer> periods = sums.get(at).periods().stream()
                    .filter(period -> newer.stream().noneMatch(sum -> sum.covers(period)))
                    .filter(sums.get(at)::covers)
                    .toList();
            addPlaces(line, kind, generations.get(at), sums.get(at), periods, gathered);
        }
        warnOfMixedPeriods(indicator, sums);
    }

    private static void addPlaces(
            LsoaLine line,
            FigureKind kind,
            Generation generation,
            LsoaSums sums,
            List<Integer> periods,
            Map<String, Gathered> gathered) {
        for (int number = 0; number < generation.places().size(); number++) {
            int place = number;
            List<GroupedPeriod> grouped = periods.stream()
                    .flatMap(period -> sums.groups(place, period, kind).stream())
                    .toList();
            if (!grouped.isEmpty()) {
                Place found = generation.places().get(place);
                gathered.computeIfAbsent(found.areaCode(), _ -> new Gathered(found.name(), new ArrayList<>()))
                        .lines()
                        .add(new GroupedLine(grouping(line, generation), grouped));
            }
        }
    }

    private static Grouping grouping(LsoaLine line, Generation generation) {
        return new Grouping(
                line.sex(),
                line.age(),
                "National deciles of LSOAs " + generation.vintage().year() + ", "
                        + generation.deciles().indexName(),
                GroupBasis.SMALL_AREAS,
                LsoaSums.DECILES,
                generation.deciles().index(),
                generation.vintage().year(),
                generation.deciles().releaseId());
    }

    private static void warnOfMixedPeriods(Indicator indicator, List<LsoaSums> sums) {
        sums.stream().findFirst().ifPresent(first -> first.periods().stream()
                .filter(period -> sums.stream().noneMatch(sum -> sum.covers(period)))
                .forEach(period -> LOG.warnf(
                        "Indicator %s has LSOAs in period %d that no one generation knows; they are not grouped",
                        indicator.id(), period)));
    }
}
