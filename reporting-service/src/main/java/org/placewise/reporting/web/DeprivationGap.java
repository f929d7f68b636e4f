package org.placewise.reporting.web;

import java.util.List;
import java.util.stream.Collectors;
import org.placewise.reporting.dashboard.DeprivationReading;
import org.placewise.reporting.dashboard.IndicatorReading;
import org.placewise.reporting.deprivation.MostDeprivedTenth;

/** The gap and its movement as far as deprivation tells, for places whose indicators have no gap of their own. */
final class DeprivationGap {

    private DeprivationGap() {}

    static Answered gap(List<DeprivationReading> editions, List<IndicatorReading> indicators) {
        String question = "What is the gap?";
        if (editions.isEmpty()) {
            return new Answered(
                    question,
                    "Not known here yet",
                    "No deprivation figures have been published for this place." + others(indicators),
                    "#deprivation",
                    "About deprivation figures");
        }
        DeprivationReading newest = editions.getFirst();
        MostDeprivedTenth tenth = newest.mostDeprivedTenth();
        if (newest.nationalRank() == null) {
            return new Answered(
                    question,
                    "England is what places are measured by",
                    "Its most deprived tenth of small areas is home to %s people. Open a council to see its share of them."
                                    .formatted(Figures.whole(tenth.population()))
                            + others(indicators),
                    "#deprivation",
                    "Deprivation in detail");
        }
        return new Answered(
                question,
                Figures.percent(tenth.populationShare()) + " of people live in the most deprived tenth of England",
                "%s of %s people, in %s of %s small areas. If deprivation were spread evenly it would be 10%%."
                                .formatted(
                                        Figures.whole(tenth.population()),
                                        Figures.whole(newest.population()),
                                        Figures.whole(tenth.lsoas()),
                                        Figures.whole(newest.lsoaCount()))
                        + others(indicators),
                "#deprivation",
                "Deprivation in detail");
    }

    static Answered moving(List<DeprivationReading> editions) {
        String question = "Is it moving?";
        if (editions.size() < 2) {
            String detail = editions.isEmpty()
                    ? "There is nothing to compare yet."
                    : "Only one edition is known here (" + editions.getFirst().indexName()
                            + "). One picture cannot show movement.";
            return new Answered(question, "Too early to tell", detail, "#deprivation", "What is known");
        }
        String pictures = editions.reversed().stream()
                .map(edition -> Words.edition(edition.index()) + ": "
                        + Figures.percent(edition.mostDeprivedTenth().lsoaShare()))
                .collect(Collectors.joining("; "));
        return new Answered(
                question,
                "Two pictures, not a trend",
                "Small areas in the most deprived tenth, " + pictures
                        + ". Boundaries and methods differ, so the difference is not a measure of change.",
                "#deprivation",
                "Both editions");
    }

    /** Why the gap is not told from the indicators, and how many are worse than England; nothing without indicators. */
    private static String others(List<IndicatorReading> indicators) {
        if (indicators.isEmpty()) {
            return "";
        }
        long worse = indicators.stream()
                .map(IndicatorReading::latestShown)
                .filter(value -> value != null
                        && value.benchmark() != null
                        && value.benchmark().word().equals("worse"))
                .count();
        return " No gap within this place can be told from its " + Figures.count(indicators.size(), "indicator") + "; "
                + (worse == 0 ? "none is" : worse == 1 ? "1 is" : Figures.whole(worse) + " are")
                + " worse than England.";
    }
}
