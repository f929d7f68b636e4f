package org.placewise.indicator.inequality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.inequality.StoredComparisons.Addition;
import org.placewise.indicator.inequality.StoredComparisons.Key;
import org.placewise.indicator.inequality.StoredComparisons.Standing;
import org.placewise.kit.id.Ids;

/** Keeps the comparisons of an area up to date: what rests on the same figures keeps its ids, anything else is added anew. */
@ApplicationScoped
public class AreaComparisons {

    private final StoredComparisons stored;
    private final ObjectMapper json;

    AreaComparisons(StoredComparisons stored, ObjectMapper json) {
        this.stored = stored;
        this.json = json;
    }

    /**
     * Stores what differs.
     *
     * @return the ids of all measures, by what makes their comparison the one of its period
     */
    Map<Key, Map<MeasureKind, UUID>> bringUpToDate(Indicator indicator, String areaCode, List<ComputedLine> lines) {
        Map<Key, Standing> standing = new HashMap<>(stored.standing(indicator.id(), areaCode));
        Map<Key, Map<MeasureKind, UUID>> ids = new HashMap<>();
        List<Addition> additions = new ArrayList<>();
        List<UUID> superseded = new ArrayList<>();
        for (ComputedLine line : lines) {
            for (ComputedPeriod period : line.periods()) {
                Key key = key(line.grouping(), period);
                String hash = hash(indicator, line.grouping(), period.groups());
                Standing before = standing.remove(key);
                if (before != null && before.hash().equals(hash)) {
                    ids.put(key, before.measures());
                    continue;
                }
                if (before != null) {
                    superseded.add(before.id());
                }
                Map<MeasureKind, UUID> fresh = freshIds(period);
                ids.put(key, fresh);
                additions.add(new Addition(Ids.next(), hash, line.grouping(), period, fresh));
            }
        }
        standing.values().forEach(gone -> superseded.add(gone.id()));
        stored.replace(indicator, areaCode, superseded, additions);
        return ids;
    }

    static Key key(Grouping grouping, ComputedPeriod period) {
        return new Key(
                grouping.sex(),
                grouping.age(),
                grouping.categoryType(),
                grouping.basis(),
                period.groups().period().sort());
    }

    private static Map<MeasureKind, UUID> freshIds(ComputedPeriod period) {
        Map<MeasureKind, UUID> ids = new EnumMap<>(MeasureKind.class);
        period.measures().forEach(measure -> ids.put(measure.kind(), Ids.next()));
        return ids;
    }

    /** Of everything that the measures follow from. */
    private String hash(Indicator indicator, Grouping grouping, GroupedPeriod groups) {
        List<Object> content = new ArrayList<>(List.of(
                PeriodMeasures.METHOD_VERSION,
                indicator.valueType(),
                indicator.unit(),
                indicator.definitionVersion(),
                grouping,
                groups));
        content.add(indicator.multiplier());
        try {
            byte[] text = json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Groups can always be written as JSON, and every Java has SHA-256", e);
        }
    }
}
