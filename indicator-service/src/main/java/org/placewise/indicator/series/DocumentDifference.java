package org.placewise.indicator.series;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.series.SeriesDocument.Revision;

/** What sets two documents of one place apart, in observations; a figure that is only written otherwise (1.50, 1.5) is the same. */
final class DocumentDifference {

    private DocumentDifference() {}

    private record Key(String sex, String age, int periodSort) {}

    static Revision between(SeriesDocument before, SeriesDocument now, UUID releaseId) {
        Map<Key, Value> old = values(before);
        Map<Key, Value> fresh = values(now);
        int revised = (int) fresh.entrySet().stream()
                .filter(entry -> old.containsKey(entry.getKey()) && !same(old.get(entry.getKey()), entry.getValue()))
                .count();
        int kept = (int) fresh.keySet().stream().filter(old::containsKey).count();
        return new Revision(releaseId, fresh.size() - kept, revised, old.size() - kept);
    }

    private static Map<Key, Value> values(SeriesDocument document) {
        Map<Key, Value> values = new HashMap<>();
        document.lines().forEach(line -> line.values()
                .forEach(value -> values.put(new Key(line.sex(), line.age(), value.periodSort()), value)));
        return values;
    }

    private static boolean same(Value one, Value other) {
        return one.state() == other.state()
                && Stream.<java.util.function.Function<Value, @Nullable BigDecimal>>of(
                                Value::value,
                                Value::lower95,
                                Value::upper95,
                                Value::lower998,
                                Value::upper998,
                                Value::count,
                                Value::denominator)
                        .allMatch(member -> equal(member.apply(one), member.apply(other)));
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
