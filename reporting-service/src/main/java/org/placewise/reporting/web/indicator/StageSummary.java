package org.placewise.reporting.web.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.placewise.reporting.dashboard.IndicatorQuery;
import org.placewise.reporting.dashboard.IndicatorReading;
import org.placewise.reporting.indicator.CausalStage;
import org.placewise.reporting.web.Figures;

/**
 * One stage of the causal chain on the page of a place: a few indicators of it, and how many there are.
 *
 * @param counts how many are worse than England and have a widening gap, in words
 * @param cards at most {@value #SHOWN}; where there are more, those that a board should look at come first
 * @param more how many are left out, in words; empty when none is
 */
public record StageSummary(
        String code, String title, String meaning, String counts, List<IndicatorCard> cards, String more, String href) {

    static final int SHOWN = 6;

    /** Groups the indicators of a place; a stage without indicators is left out. */
    public static List<StageSummary> of(List<IndicatorReading> readings, String gssCode) {
        List<StageSummary> stages = new ArrayList<>();
        for (CausalStage stage : CausalStage.values()) {
            add(stages, at(readings, stage.word()), stage.word(), gssCode);
        }
        add(stages, unplaced(readings), IndicatorQuery.UNPLACED, gssCode);
        return List.copyOf(stages);
    }

    /** Returns the title of a stage. */
    static String title(String code) {
        return CausalStage.ofCode(code).map(CausalStage::title).orElse("Not placed on the chain");
    }

    /** Returns what a stage is about. */
    static String meaning(String code) {
        return CausalStage.ofCode(code)
                .map(CausalStage::meaning)
                .orElse("Nobody has said yet at which stage these lie.");
    }

    private static List<IndicatorReading> at(List<IndicatorReading> readings, String code) {
        return readings.stream()
                .filter(reading -> code.equals(reading.causalStage()))
                .toList();
    }

    private static List<IndicatorReading> unplaced(List<IndicatorReading> readings) {
        return readings.stream()
                .filter(reading -> reading.causalStage() == null
                        || CausalStage.ofCode(reading.causalStage()).isEmpty())
                .toList();
    }

    private static void add(List<StageSummary> stages, List<IndicatorReading> readings, String code, String gssCode) {
        if (readings.isEmpty()) {
            return;
        }
        List<IndicatorCard> cards = readings.stream()
                .map(reading -> IndicatorCard.of(reading, gssCode))
                .toList();
        int left = Math.max(0, cards.size() - SHOWN);
        stages.add(new StageSummary(
                code,
                title(code),
                meaning(code),
                counts(cards),
                left == 0 ? cards : first(cards),
                left == 0 ? "" : Figures.whole(left) + " more",
                "/places/" + gssCode + "/indicators?stage=" + code));
    }

    private static List<IndicatorCard> first(List<IndicatorCard> cards) {
        return cards.stream()
                .sorted(Comparator.comparing(card -> !card.standsOut()))
                .limit(SHOWN)
                .toList();
    }

    private static String counts(List<IndicatorCard> cards) {
        long worse = cards.stream().filter(card -> card.benchmark().adverse()).count();
        long widening = cards.stream()
                .map(card -> card.gap().movement())
                .filter(Objects::nonNull)
                .filter(Finding::adverse)
                .count();
        return Figures.count(cards.size(), "indicator")
                + (worse == 0 ? "" : ", " + Figures.whole(worse) + " worse than England")
                + (widening == 0 ? "" : ", " + Figures.count(widening, "gap") + " widening");
    }
}
