package org.placewise.reporting.web.objective;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.IndicatorPicture;
import org.placewise.reporting.dashboard.ObjectivePicture;
import org.placewise.reporting.dashboard.ObjectiveReading;
import org.placewise.reporting.partnership.RecordBehind;
import org.placewise.reporting.web.Fact;
import org.placewise.reporting.web.ObjectiveCard;
import org.placewise.reporting.web.Words;
import org.placewise.reporting.web.drawing.PromiseChart;
import org.placewise.reporting.web.indicator.SeriesFigure;

/**
 * The page of one objective.
 *
 * @param board null until it is known
 * @param promise what is promised, in a sentence
 * @param now where the published figure stands, in sentences
 * @param impact what the board's sign of impact says of it; null until it says anything
 * @param thread what it serves and what serves it
 * @param figure the series with its table; null where the objective cannot be followed
 * @param chart null where the series has no value
 * @param alternative what the chart shows, in words
 */
public record ObjectivePage(
        String gssCode,
        String place,
        @Nullable String board,
        boolean example,
        ObjectiveCard card,
        String promise,
        List<String> now,
        @Nullable Impact impact,
        ThreadView thread,
        @Nullable SeriesFigure figure,
        @Nullable String unit,
        @Nullable PromiseChart chart,
        String alternative,
        @Nullable String indicatorHref,
        List<Fact> provenance) {

    /**
     * Whether the indicator has moved since the baseline.
     *
     * @param strength which symbol stands beside it
     */
    public record Impact(String movement, String strength, String why, List<String> wouldChange) {

        private static final Map<String, String> STRENGTHS =
                Map.of("moved-against", "empty", "no-significant-change", "half", "moved-as-intended", "full");

        static @Nullable Impact of(@Nullable RecordBehind record) {
            String movement = record == null ? null : record.movement();
            return record == null || movement == null
                    ? null
                    : new Impact(
                            Words.sentence(movement),
                            STRENGTHS.getOrDefault(movement, "unknown"),
                            record.why(),
                            record.wouldChange());
        }
    }

    /** Makes the page of an objective. */
    public static ObjectivePage of(ObjectivePicture picture) {
        ObjectiveReading objective = picture.objective();
        IndicatorPicture indicator = picture.indicator();
        Standing standing = new Standing(objective, indicator);
        SeriesFigure figure = indicator == null ? null : figure(indicator);
        String gssCode = picture.place().gssCode();
        return new ObjectivePage(
                gssCode,
                picture.place().name(),
                picture.board() == null ? null : picture.board().name(),
                picture.board() != null && picture.board().example(),
                ObjectiveCard.of(gssCode, objective, picture.actions(), picture.board()),
                standing.promise(),
                standing.now(),
                Impact.of(picture.impact()),
                ThreadView.of(picture.priority(), picture.thread()),
                figure,
                indicator == null ? null : indicator.reading().unit(),
                indicator == null
                        ? null
                        : PromiseOnSeries.draw(objective, indicator, standing).orElse(null),
                figure == null ? "" : figure.alternative() + " " + standing.promise(),
                indicator == null
                        ? null
                        : "/places/" + gssCode + "/indicators/"
                                + indicator.reading().indicatorId(),
                provenance(picture));
    }

    private static SeriesFigure figure(IndicatorPicture indicator) {
        return SeriesFigure.of(
                indicator.reading().name(),
                indicator.lines().getFirst(),
                indicator.reading().unit());
    }

    private static List<Fact> provenance(ObjectivePicture picture) {
        return Stream.of(
                        new Fact(
                                "Objective",
                                picture.objective().title(),
                                picture.objective().source().href()),
                        picture.board() == null
                                ? null
                                : new Fact(
                                        "Board",
                                        picture.board().name(),
                                        picture.board().source().href()),
                        picture.indicator() == null
                                ? null
                                : new Fact(
                                        "Published figures",
                                        picture.indicator().reading().name(),
                                        picture.indicator().reading().source().href()))
                .filter(Objects::nonNull)
                .toList();
    }
}
