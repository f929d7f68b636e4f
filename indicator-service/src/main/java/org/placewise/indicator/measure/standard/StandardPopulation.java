package org.placewise.indicator.measure.standard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Weights of age bands, youngest first.
 *
 * @param name for the record of how a rate was made, such as {@code ESP2013}
 * @param weights by band
 */
public record StandardPopulation(String name, Map<String, Double> weights) {

    /** European Standard Population 2013 (Eurostat, 2013): 100,000 people in 19 bands, the last of 90 years and over. */
    public static final StandardPopulation ESP2013 = bundled("ESP2013", "esp2013.csv");

    public StandardPopulation {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    private static StandardPopulation bundled(String name, String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                StandardPopulation.class.getResourceAsStream("/standard-population/" + file),
                StandardCharsets.UTF_8))) {
            Map<String, Double> weights = new LinkedHashMap<>();
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
            return new StandardPopulation(name, weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
