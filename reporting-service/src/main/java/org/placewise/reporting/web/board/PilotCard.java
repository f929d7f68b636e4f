package org.placewise.reporting.web.board;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.PilotReading;
import org.placewise.reporting.dashboard.PilotReading.Configuration;
import org.placewise.reporting.dashboard.PilotReading.Evidence;
import org.placewise.reporting.dashboard.PilotReading.Strand;
import org.placewise.reporting.web.Figures;
import org.placewise.reporting.web.Words;

/**
 * A pilot with its strands and what was learnt of it.
 *
 * @param configurations context, mechanism and outcome, one row each
 */
public record PilotCard(
        String id, String title, List<StrandRow> strands, List<ConfigurationRow> configurations, String href) {

    /** A strand, when it runs and where. */
    public record StrandRow(String title, String when, String component, String areas) {}

    /**
     * What worked, for whom, in which context.
     *
     * @param indicatorHref page of the indicator that would show the outcome; null where none is named
     * @param evidence what it rests on, with its grade
     */
    public record ConfigurationRow(
            String strand,
            String context,
            String mechanism,
            String outcome,
            @Nullable String indicatorHref,
            String evidence) {}

    static PilotCard of(PilotReading pilot, String gssCode) {
        Map<UUID, Strand> strands =
                pilot.strands().stream().collect(Collectors.toMap(Strand::strandId, Function.identity()));
        Map<UUID, Evidence> evidence =
                pilot.evidence().stream().collect(Collectors.toMap(Evidence::evidenceId, Function.identity()));
        return new PilotCard(
                "pilot-" + pilot.pilotId(),
                pilot.title(),
                pilot.strands().stream().map(PilotCard::strand).toList(),
                pilot.configurations().stream()
                        .map(configuration -> row(configuration, strands, evidence, gssCode))
                        .toList(),
                pilot.source().href());
    }

    private static StrandRow strand(Strand strand) {
        String from = strand.from() == null ? "begin not stated" : "from " + Figures.day(strand.from());
        return new StrandRow(
                strand.title(),
                strand.until() == null ? from : from + " until " + Figures.day(strand.until()),
                strand.pitComponent() == null ? "Not stated" : Words.component(strand.pitComponent()),
                strand.areas().isEmpty() ? "Not stated" : String.join(", ", strand.areas()));
    }

    private static ConfigurationRow row(
            Configuration configuration, Map<UUID, Strand> strands, Map<UUID, Evidence> evidence, String gssCode) {
        Strand strand = configuration.strandId() == null ? null : strands.get(configuration.strandId());
        String tags = configuration.contextTags().isEmpty()
                ? ""
                : " (" + String.join(", ", configuration.contextTags()) + ")";
        return new ConfigurationRow(
                strand == null ? "All strands" : strand.title(),
                configuration.context() + tags,
                configuration.mechanism(),
                configuration.outcome(),
                configuration.indicatorId() == null
                        ? null
                        : "/places/" + gssCode + "/indicators/" + configuration.indicatorId(),
                evidence(configuration, evidence));
    }

    private static String evidence(Configuration configuration, Map<UUID, Evidence> known) {
        String grade = configuration.grade() == null ? "Not graded" : Words.sentence(configuration.grade());
        return Stream.concat(
                        Stream.of(grade),
                        configuration.evidenceIds().stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .map(Evidence::reference))
                .collect(Collectors.joining("; "));
    }
}
