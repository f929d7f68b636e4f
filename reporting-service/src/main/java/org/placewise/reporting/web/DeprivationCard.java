package org.placewise.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.DeprivationReading;
import org.placewise.reporting.dashboard.DeprivationReading.DecileShare;
import org.placewise.reporting.deprivation.DomainAverage;
import org.placewise.reporting.deprivation.NationalRank;
import org.placewise.reporting.web.drawing.DecileChart;

/** Deprivation by one edition of the indices: chart, the same figures as a table, averages and where they come from. */
public record DeprivationCard(
        String index,
        String name,
        String headline,
        String alternative,
        DecileChart chart,
        List<DecileRow> deciles,
        List<Fact> facts,
        List<DomainRow> domains,
        List<Fact> provenance) {

    /** One national decile. */
    public record DecileRow(String decile, String lsoas, String lsoaShare, String people, String peopleShare) {}

    /** Averages of one domain, or why they are missing. */
    public record DomainRow(
            String name,
            String averageScore,
            String averageRank,
            @Nullable String missing) {}

    static DeprivationCard of(DeprivationReading reading) {
        return new DeprivationCard(
                reading.index(),
                reading.indexName(),
                "%s of %s small areas here are in the most deprived tenth of England (%s)."
                        .formatted(
                                Figures.whole(reading.mostDeprivedTenth().lsoas()),
                                Figures.whole(reading.lsoaCount()),
                                Figures.percent(reading.mostDeprivedTenth().lsoaShare())),
                alternative(reading.deciles()),
                DecileChart.of(reading.deciles()),
                reading.deciles().stream().map(DeprivationCard::row).toList(),
                facts(reading),
                reading.domains().stream().map(DeprivationCard::row).toList(),
                provenance(reading));
    }

    private static String alternative(List<DecileShare> deciles) {
        List<String> shares = deciles.stream()
                .map(decile -> "tenth " + decile.decile() + ": " + share(decile.lsoaShare()))
                .toList();
        return "Share of this place's small areas in each tenth of England, from the most deprived: "
                + String.join(", ", shares) + ". An even spread would be 10% in each.";
    }

    private static DecileRow row(DecileShare decile) {
        String name =
                switch (decile.decile()) {
                    case 1 -> "1 (most deprived)";
                    case 10 -> "10 (least deprived)";
                    default -> Integer.toString(decile.decile());
                };
        return new DecileRow(
                name,
                Figures.whole(decile.lsoas()),
                share(decile.lsoaShare()),
                Figures.whole(decile.population()),
                share(decile.populationShare()));
    }

    private static String share(@Nullable Double share) {
        return share == null ? "–" : Figures.percent(share);
    }

    private static DomainRow row(DomainAverage domain) {
        return new DomainRow(
                domain.name(),
                domain.averageScore() == null ? "–" : Figures.decimal(domain.averageScore()),
                domain.averageRank() == null ? "–" : Figures.decimal(domain.averageRank()),
                Words.missing(domain.missingReason()));
    }

    private static List<Fact> facts(DeprivationReading reading) {
        List<Fact> facts = new ArrayList<>();
        NationalRank rank = reading.nationalRank();
        if (rank != null) {
            facts.add(Fact.of(
                    "Place in England",
                    "%s of %s %s, where 1 is the most deprived"
                            .formatted(
                                    Figures.whole(rank.rank()),
                                    Figures.whole(rank.of()),
                                    Words.rankedAmong(rank.amongAreaType()))));
        }
        facts.add(Fact.of("Average score", Figures.decimal(reading.averageScore()) + " (higher is more deprived)"));
        facts.add(Fact.of("Average rank", Figures.decimal(reading.averageRank()) + " (higher is more deprived)"));
        facts.add(Fact.of("People counted", Figures.whole(reading.population()) + " – " + reading.populationBasis()));
        return List.copyOf(facts);
    }

    private static List<Fact> provenance(DeprivationReading reading) {
        String fileName = reading.release().fileName();
        return List.of(
                new Fact(
                        "Release",
                        fileName == null ? reading.release().id().toString() : fileName,
                        reading.source().href()),
                Fact.of("Published by", reading.release().source()),
                Fact.of("Taken in", Figures.day(reading.release().publishedAt())),
                Fact.of("Checksum (SHA-256)", Figures.sha(reading.release().sha256()) + "…"),
                Fact.of("Small areas", "LSOAs of " + reading.lsoaVintage()),
                Fact.of("Method", reading.methodVersion()),
                Fact.of("Licence", reading.release().licence()));
    }
}
