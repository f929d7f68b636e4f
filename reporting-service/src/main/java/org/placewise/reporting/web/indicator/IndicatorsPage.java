package org.placewise.reporting.web.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.IndicatorPicture;
import org.placewise.reporting.dashboard.IndicatorQuery;
import org.placewise.reporting.dashboard.PlaceIndicators;
import org.placewise.reporting.dashboard.PlaceIndicators.StageCount;
import org.placewise.reporting.web.Figures;

/**
 * Indicators of a place over time, one page of them, in the order of the causal chain.
 *
 * @param choices all stages, and each that has an indicator
 * @param nextHref link to the next page, or null
 * @param first whether this is the first page
 */
public record IndicatorsPage(
        String gssCode,
        String place,
        List<Choice> choices,
        List<Stage> stages,
        String found,
        @Nullable String nextHref,
        String firstHref,
        boolean first) {

    /** A stage to look at. */
    public record Choice(String title, String indicators, String href, boolean current) {}

    /** Indicators of one stage. */
    public record Stage(String code, String title, String meaning, List<PictureCard> pictures) {}

    /** Makes the page of a query from its answer. */
    public static IndicatorsPage of(
            IndicatorQuery query, PlaceIndicators answer, List<IndicatorPicture> pictures, @Nullable String cursor) {
        String here = "/places/" + query.gssCode() + "/indicators";
        String stage = query.stage().isEmpty() ? here : here + "?stage=" + query.stage();
        boolean first = query.after().isEmpty();
        return new IndicatorsPage(
                query.gssCode(),
                answer.place().name(),
                choices(answer.stages(), query.stage(), here),
                stages(pictures, query.gssCode()),
                Figures.count(pictures.size(), "indicator") + (cursor == null && first ? "" : " on this page"),
                cursor == null ? null : stage + (query.stage().isEmpty() ? "?" : "&") + "cursor=" + cursor,
                stage,
                first);
    }

    private static List<Choice> choices(List<StageCount> counts, String stage, String here) {
        int all = counts.stream().mapToInt(StageCount::indicators).sum();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("The whole chain", Figures.whole(all), here, stage.isEmpty()));
        counts.forEach(count -> choices.add(new Choice(
                StageSummary.title(count.stage()),
                Figures.whole(count.indicators()),
                here + "?stage=" + count.stage(),
                count.stage().equals(stage))));
        return List.copyOf(choices);
    }

    private static List<Stage> stages(List<IndicatorPicture> pictures, String gssCode) {
        Map<String, List<PictureCard>> byStage = pictures.stream()
                .collect(Collectors.groupingBy(
                        picture -> Objects.requireNonNullElse(picture.reading().causalStage(), IndicatorQuery.UNPLACED),
                        LinkedHashMap::new,
                        Collectors.mapping(picture -> PictureCard.of(picture, gssCode), Collectors.toList())));
        return byStage.entrySet().stream()
                .map(entry -> new Stage(
                        entry.getKey(),
                        StageSummary.title(entry.getKey()),
                        StageSummary.meaning(entry.getKey()),
                        entry.getValue()))
                .toList();
    }
}
