package org.placewise.reporting.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.ComponentReading;
import org.placewise.reporting.dashboard.Neighbourhoods;
import org.placewise.reporting.dashboard.PlaceDashboard;
import org.placewise.reporting.dashboard.PlaceHeader;
import org.placewise.reporting.dashboard.PlaceHeader.Ancestor;
import org.placewise.reporting.dashboard.RollUp;
import org.placewise.reporting.place.AreaType;
import org.placewise.reporting.web.drawing.TriangleDrawing;
import org.placewise.reporting.web.indicator.StageSummary;

/**
 * The dashboard page of one place.
 *
 * @param ended that the code is no longer in use and since when, in words, or null
 * @param example whether anything on the page is example data
 * @param triangleText what the triangle shows, in sentences
 * @param stages the stages of the causal chain that have indicators
 * @param indicators how many there are
 * @param unlisted objectives whose board is not known here
 */
public record PlacePage(
        String gssCode,
        String name,
        String areaType,
        List<Ancestor> ancestors,
        @Nullable String ended,
        List<PlaceHeader.Successor> successors,
        boolean example,
        List<Answered> answers,
        TriangleDrawing triangle,
        String triangleText,
        List<ComponentCard> components,
        List<DeprivationCard> deprivation,
        List<StageSummary> stages,
        int indicators,
        List<BoardCard> boards,
        List<AssessmentCard> boardSelfScores,
        List<ObjectiveCard> unlisted,
        @Nullable RollUpCard rollUp,
        @Nullable NeighbourhoodsCard neighbourhoods,
        String placeHref) {

    /** Makes the page from a dashboard. */
    public static PlacePage of(PlaceDashboard dashboard) {
        PlaceHeader place = dashboard.place();
        List<ComponentReading> components = dashboard.components();
        return new PlacePage(
                place.gssCode(),
                place.name(),
                AreaType.title(place.areaType()),
                place.ancestors(),
                ended(place),
                place.successors(),
                hasExamples(dashboard),
                FirstScreen.of(dashboard),
                TriangleDrawing.of(components),
                triangleText(components),
                IntStream.range(0, components.size())
                        .mapToObj(i -> ComponentCard.of(i + 1, components.get(i)))
                        .toList(),
                dashboard.deprivation().stream().map(DeprivationCard::of).toList(),
                StageSummary.of(dashboard.indicators(), place.gssCode()),
                dashboard.indicators().size(),
                BoardCard.of(dashboard),
                dashboard.boardSelfScores().stream().map(AssessmentCard::of).toList(),
                unlisted(dashboard),
                RollUpCard.of(dashboard.rollUp()),
                NeighbourhoodsCard.of(dashboard.neighbourhoods()),
                place.source().href());
    }

    private static @Nullable String ended(PlaceHeader place) {
        if (place.inUse()) {
            return null;
        }
        return place.validTo() == null
                ? "This code is no longer in use."
                : "This code was in use until " + Figures.day(place.validTo()) + ".";
    }

    private static boolean hasExamples(PlaceDashboard dashboard) {
        RollUp below = dashboard.rollUp();
        Neighbourhoods neighbourhoods = dashboard.neighbourhoods();
        return (below != null && below.withExamples())
                || (neighbourhoods != null && neighbourhoods.withExamples())
                || dashboard.boards().stream().anyMatch(board -> board.example())
                || dashboard.boardSelfScores().stream().anyMatch(score -> score.example())
                || dashboard.components().stream()
                        .flatMap(component -> component.assessments().stream())
                        .anyMatch(assessment -> assessment.example());
    }

    private static String triangleText(List<ComponentReading> components) {
        String assessed = components.stream()
                .filter(ComponentReading::assessed)
                .map(component -> component.title() + ": " + component.word())
                .collect(Collectors.joining("; "));
        String missing = components.stream()
                .filter(component -> !component.assessed())
                .map(ComponentReading::title)
                .collect(Collectors.joining(", "));
        return (assessed.isEmpty() ? "None of the seven parts has been assessed yet." : assessed + ".")
                + (assessed.isEmpty() || missing.isEmpty() ? "" : " Not assessed: " + missing + ".");
    }

    private static List<ObjectiveCard> unlisted(PlaceDashboard dashboard) {
        return dashboard.objectives().stream()
                .filter(objective -> dashboard.boards().stream()
                        .noneMatch(board -> board.boardId().equals(objective.boardId())))
                .map(objective -> ObjectiveCard.of(
                        dashboard.place().gssCode(), objective, dashboard.actionsOf(objective.objectiveId()), null))
                .toList();
    }
}
