package org.placewise.reporting.web.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.GapReading;
import org.placewise.reporting.dashboard.IndicatorPicture;
import org.placewise.reporting.dashboard.IndicatorReading;
import org.placewise.reporting.dashboard.Source;
import org.placewise.reporting.web.Fact;
import org.placewise.reporting.web.Figures;

/**
 * An indicator over time: its newest state, a chart with its table, what it counts and where it comes from.
 *
 * @param source publisher and newest release in one line
 */
public record PictureCard(
        IndicatorCard card,
        SeriesFigure figure,
        String unit,
        @Nullable String definition,
        String source,
        List<Fact> provenance) {

    static PictureCard of(IndicatorPicture picture, String gssCode) {
        IndicatorReading reading = picture.reading();
        return new PictureCard(
                IndicatorCard.of(reading, gssCode),
                SeriesFigure.of(reading.name(), picture.lines().getFirst(), reading.unit()),
                reading.unit(),
                picture.definition(),
                source(picture),
                provenance(picture));
    }

    private static String source(IndicatorPicture picture) {
        String newest = picture.releases().stream()
                .findFirst()
                .map(release -> "release of " + Figures.day(release.publishedAt()))
                .orElse("release not known");
        return picture.publisher() == null
                ? "Source not stated; " + newest + "."
                : "Source: " + picture.publisher() + "; " + newest + ".";
    }

    private static List<Fact> provenance(IndicatorPicture picture) {
        IndicatorReading reading = picture.reading();
        List<Fact> facts = new ArrayList<>();
        if (picture.publisher() != null) {
            facts.add(Fact.of("Published by", picture.publisher()));
        }
        picture.releases()
                .forEach(release -> facts.add(new Fact(
                        "Release of " + Figures.day(release.publishedAt()),
                        release.fileName() == null ? release.id().toString() : release.fileName(),
                        release.source().href())));
        Source explanation = reading.explanation();
        if (explanation != null) {
            facts.add(new Fact("How the value came about", "Row and formula", explanation.href()));
        }
        facts.add(
                new Fact("All values of this place", "As JSON", reading.source().href()));
        GapReading gap = reading.gap();
        if (gap != null) {
            facts.add(new Fact("Gap and other measures", "As JSON", gap.source().href()));
            facts.add(Fact.of("Deprivation groups", gap.categoryType() + vintage(gap)));
            facts.add(Fact.of("Method of the gap", gap.methodVersion()));
        }
        facts.add(Fact.of("Method of the comparison and trend", reading.methodVersion()));
        facts.add(Fact.of("Definition", "Version " + reading.definitionVersion()));
        return List.copyOf(facts);
    }

    private static String vintage(GapReading gap) {
        return gap.deprivationVintage() == null ? ", edition not stated" : ", by " + gap.deprivationVintage();
    }
}
