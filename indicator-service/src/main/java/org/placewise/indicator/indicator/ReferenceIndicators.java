package org.placewise.indicator.indicator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.ValueType;
import org.placewise.kit.word.Word;

/** The bundled indicators, read from the class path; {@code reference/README.md} says where they come from. */
public final class ReferenceIndicators {

    private static final String FOLDER = "/reference/";

    private ReferenceIndicators() {}

    /** Number of this edition of the set; it grows whenever the file changes. */
    public static int edition() {
        Properties properties = new Properties();
        try (InputStream in = open("indicators.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(properties.getProperty("version"));
    }

    /** Every bundled indicator, in order of the file. */
    public static List<Indicator> indicators() {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(open("indicators.csv"), StandardCharsets.UTF_8)) {
            return reader.stream().map(ReferenceIndicators::indicator).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                row.getField("id"),
                row.getField("name"),
                null,
                row.getField("unit"),
                Word.stored(ValueType.class, row.getField("valueType")),
                new BigDecimal(row.getField("multiplier")),
                Word.stored(Polarity.class, row.getField("polarity")),
                Word.stored(PeriodType.class, row.getField("periodType")),
                Word.stored(BenchmarkMethod.class, row.getField("benchmarkMethod")),
                row.getField("source").isEmpty() ? null : row.getField("source"),
                null,
                stage(row.getField("causalStage")),
                words(InequalityDimension.class, row.getField("inequalityDimensions")),
                words(FrameworkTag.class, row.getField("frameworkTags")),
                Boolean.parseBoolean(row.getField("avoidableEmergencyAdmissions")),
                1,
                List.of(),
                1);
    }

    private static @Nullable CausalStage stage(String word) {
        return word.isEmpty() ? null : Word.stored(CausalStage.class, word);
    }

    private static <E extends Enum<E> & Word> Set<E> words(Class<E> list, String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Word.stored(list, word))
                .collect(Collectors.toSet());
    }

    private static InputStream open(String file) {
        InputStream in = ReferenceIndicators.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The reference data lacks " + file);
        }
        return in;
    }
}
