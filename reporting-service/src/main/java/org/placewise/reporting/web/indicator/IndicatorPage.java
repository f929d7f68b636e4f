package org.placewise.reporting.web.indicator;

import java.util.Arrays;
import java.util.List;
import org.placewise.reporting.dashboard.IndicatorPicture;
import org.placewise.reporting.dashboard.IndicatorQuery;
import org.placewise.reporting.dashboard.PlaceIndicators;
import org.placewise.reporting.web.Fact;

/**
 * Everything known of one indicator of a place.
 *
 * @param others its other lines, by sex and age
 * @param groups its measures of inequality, the headline first
 * @param definitions of the measures in plain words
 */
public record IndicatorPage(
        String gssCode,
        String place,
        String stage,
        String stageHref,
        PictureCard picture,
        List<Line> others,
        List<GroupCard> groups,
        List<Fact> definitions) {

    /** A line beside the headline one. */
    public record Line(String whom, Finding trend, SeriesFigure figure) {}

    /** Makes the page from an answer with one indicator. */
    public static IndicatorPage of(PlaceIndicators answer) {
        IndicatorPicture picture = answer.pictures().getFirst();
        String gssCode = answer.place().gssCode();
        String stage = picture.reading().causalStage();
        String code = stage == null ? IndicatorQuery.UNPLACED : stage;
        return new IndicatorPage(
                gssCode,
                answer.place().name(),
                StageSummary.title(code),
                "/places/" + gssCode + "/indicators?stage=" + code,
                PictureCard.of(picture, gssCode),
                picture.lines().stream()
                        .skip(1)
                        .map(line -> new Line(
                                IndicatorCard.whom(line.sex(), line.age()),
                                Movements.of(line.trend()),
                                SeriesFigure.of(
                                        picture.reading().name(),
                                        line,
                                        picture.reading().unit())))
                        .toList(),
                picture.groups().stream().map(GroupCard::of).toList(),
                Arrays.stream(MeasureWords.values())
                        .map(words -> Fact.of(words.title(), words.meaning()))
                        .toList());
    }
}
