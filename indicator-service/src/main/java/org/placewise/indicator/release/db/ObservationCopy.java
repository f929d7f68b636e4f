package org.placewise.indicator.release.db;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.observation.ObservedValue;
import org.placewise.indicator.observation.file.ObservationRow;

/**
 * Writes observations in the text format of PostgreSQL's {@code COPY}, in which decimals are exact.
 *
 * <p>Source: PostgreSQL documentation, command COPY, "Text Format".
 */
final class ObservationCopy {

    /** What a row is made of, in this order. */
    static final String COLUMNS =
            "source_row, series_id, area_code, period_sort, period, state, value, lower95, upper95,"
                    + " lower998, upper998, count, denominator, note, suppression_reason, published_trend";

    private static final String NULL = "\\N";

    private final OutputStream out;
    private final StringBuilder line = new StringBuilder(256);

    ObservationCopy(OutputStream out) {
        this.out = out;
    }

    void write(ObservationRow row, int seriesId) throws IOException {
        line.setLength(0);
        line.append(row.number()).append('\t').append(seriesId);
        text(row.areaCode());
        line.append('\t').append(row.period().sort());
        text(row.period().name());
        switch (row.value()) {
            case ObservedValue.Published published -> {
                text("P");
                figures(published);
            }
            case ObservedValue.Suppressed _ -> {
                text("S");
                counts(row);
            }
            case ObservedValue.Missing _ -> {
                text("M");
                counts(row);
            }
        }
        text(row.note());
        text(row.value() instanceof ObservedValue.Suppressed(var reason) ? reason.word() : null);
        text(row.publishedTrend());
        line.append('\n');
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void figures(ObservedValue.Published figures) {
        number(figures.value());
        number(figures.lower95());
        number(figures.upper95());
        number(figures.lower998());
        number(figures.upper998());
        number(figures.count());
        number(figures.denominator());
    }

    private void counts(ObservationRow row) {
        for (int i = 0; i < 5; i++) {
            number(null);
        }
        number(row.countBeside());
        number(row.denominatorBeside());
    }

    private void number(@Nullable BigDecimal number) {
        line.append('\t').append(number == null ? NULL : number.toPlainString());
    }

    /** A text without control characters, as the rules of files have it. */
    private void text(@Nullable String text) {
        line.append('\t').append(text == null ? NULL : text.replace("\\", "\\\\"));
    }
}
