package org.placewise.reporting.partnership;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code org.placewise.partnership.signs.assessed.v1}: the signs of a board as its records stood on a day. Events of
 * before there were more than two signs have clarity and ownership only.
 */
public record SignsAssessed(
        UUID boardId,
        String gssCode,
        LocalDate asOf,
        ClaritySign clarity,
        OwnershipSign ownership,
        @Nullable SignReading impact,
        @Nullable SignReading power,
        @Nullable SignReading bottomUp,
        @Nullable SignReading coherence,
        @Nullable SignReading risks,
        @Nullable SignReading avoidableAdmissions,
        @Nullable Measures measures) {

    /** The measures beside the signs. */
    public record Measures(
            SignReading attendance,
            SignReading concentration,
            SignReading decisionToAction,
            SignReading lateness,
            SignReading turnover,
            SignReading vacantSeats,
            SignReading exceptionReports) {}

    /** Returns the signs after clarity and ownership by their names, in the order in which they are published. */
    public Map<String, SignReading> furtherSigns() {
        Map<String, @Nullable SignReading> all = new LinkedHashMap<>();
        all.put("impact", impact);
        all.put("power", power);
        all.put("bottom-up", bottomUp);
        all.put("coherence", coherence);
        all.put("risks", risks);
        all.put("avoidable-admissions", avoidableAdmissions);
        return present(all);
    }

    /** Returns the measures by their names, in the order in which they are published. */
    public Map<String, SignReading> namedMeasures() {
        if (measures == null) {
            return Map.of();
        }
        Map<String, @Nullable SignReading> all = new LinkedHashMap<>();
        all.put("attendance", measures.attendance());
        all.put("concentration", measures.concentration());
        all.put("decision-to-action", measures.decisionToAction());
        all.put("lateness", measures.lateness());
        all.put("turnover", measures.turnover());
        all.put("vacant-seats", measures.vacantSeats());
        all.put("exception-reports", measures.exceptionReports());
        return present(all);
    }

    private static Map<String, SignReading> present(Map<String, @Nullable SignReading> all) {
        return Collections.unmodifiableMap(all.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Objects.requireNonNull(entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }
}
