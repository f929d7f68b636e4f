package org.placewise.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Variations of the published example of a series, and of the inequality in it, in the words of a test. */
final class SeriesExample {

    private static final int FIRST_YEAR = 2015;
    private static final String RELEASE = "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12";

    private SeriesExample() {}

    /** An indicator of a place: one line with a value and limits of one half for each year; null stands for suppressed. */
    static ExampleEvent series(
            String place, String id, String name, @Nullable String stage, @Nullable Double... values) {
        return ExampleEvent.indicator("series.published", place, id).with(data -> {
            data.withObject("/indicator").put("name", name).put("causalStage", stage);
            data.withArray("/lines/0/values").removeAll();
            for (int i = 0; i < values.length; i++) {
                year(data.withArray("/lines/0/values"), i, values[i]);
            }
        });
    }

    private static void year(ArrayNode values, int index, @Nullable Double value) {
        String year = Integer.toString(FIRST_YEAR + index);
        ObjectNode node = values.addObject()
                .put("observationId", RELEASE + "." + (index + 2))
                .put("period", year)
                .put("periodSort", Integer.parseInt(year + "0000"))
                .put("state", value == null ? "suppressed" : "published");
        if (value == null) {
            node.putNull("value").putNull("lower95").putNull("upper95");
        } else {
            node.put("value", BigDecimal.valueOf(value))
                    .put("lower95", BigDecimal.valueOf(value - 0.5))
                    .put("upper95", BigDecimal.valueOf(value + 0.5));
        }
        node.putNull("lower998")
                .putNull("upper998")
                .putNull("count")
                .putNull("denominator")
                .putNull("note");
        node.put("suppressionReason", value == null ? "small-count" : null);
        node.putNull("benchmark");
    }

    /** Says how the newest value stands beside England's. */
    static Consumer<ObjectNode> beside(String word, double england) {
        return data -> newest(data)
                .putObject("benchmark")
                .put("areaCode", "E92000001")
                .put("value", BigDecimal.valueOf(england))
                .put("word", word)
                .put("confidence", new BigDecimal("0.95"));
    }

    /** Says where the values are going. */
    static Consumer<ObjectNode> trend(String word, String direction) {
        return data -> {
            ObjectNode trend = data.withObject("/lines/0/trend")
                    .put("word", word)
                    .put("sentence", "The values go " + direction + " over the five latest periods.")
                    .put("direction", direction)
                    .put("significant", true)
                    .putNull("reason");
            ArrayNode periods = trend.putArray("periods");
            for (int i = 0; i < 5; i++) {
                periods.add(Integer.toString(FIRST_YEAR + i));
            }
        };
    }

    /** The newest value of the headline line. */
    static ObjectNode newest(ObjectNode data) {
        ArrayNode values = data.withArray("/lines/0/values");
        return (ObjectNode) values.get(values.size() - 1);
    }

    /** Measures in which the gap moves as this word says. */
    static ExampleEvent inequality(String place, String id, String movement) {
        return ExampleEvent.indicator("inequality.measured", place, id)
                .with(data -> data.withObject("/groups/0/gapChange").put("word", movement));
    }
}
