package org.placewise.partnership.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.record.Records;

/** Finds configurations of all pilots whose context is like a given one. */
@ApplicationScoped
public class FindSimilarContexts {

    private final PilotType type;
    private final Records records;

    FindSimilarContexts(PilotType type, Records records) {
        this.type = type;
        this.records = records;
    }

    /** The tags of the context of a configuration on record. */
    public Optional<List<String>> tagsOf(UUID configurationId) {
        return configurations()
                .map(SimilarConfiguration::configuration)
                .filter(it -> configurationId.equals(it.configurationId()))
                .map(Configuration::contextTags)
                .findFirst();
    }

    /**
     * Those that share a tag, the most alike first.
     *
     * @param apart a configuration that is left out, because it is the one that was asked for
     */
    public List<SimilarConfiguration> to(List<String> tags, @Nullable UUID apart, int limit) {
        return configurations()
                .filter(it -> !Objects.equals(apart, it.configuration().configurationId()))
                .map(it -> new SimilarConfiguration(
                        it.pilotId(),
                        it.boardId(),
                        it.gssCode(),
                        it.pilot(),
                        Similarity.between(tags, it.configuration().contextTags()),
                        it.configuration()))
                .filter(it -> it.similarity().shared() > 0)
                .sorted(Comparator.comparing(SimilarConfiguration::similarity)
                        .reversed()
                        .thenComparing(it -> String.valueOf(it.configuration().configurationId())))
                .limit(limit)
                .toList();
    }

    private Stream<SimilarConfiguration> configurations() {
        return records.all(type).stream().flatMap(pilot -> pilot.terms().configurations().stream()
                .map(it -> new SimilarConfiguration(
                        pilot.id(),
                        pilot.boardId(),
                        pilot.gssCode(),
                        pilot.terms().title(),
                        new Similarity(0, 0),
                        it)));
    }
}
