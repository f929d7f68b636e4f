package org.placewise.indicator.inequality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.observation.Period;

/** Reads visible counts of LSOAs, and the national deciles to group them by. */
public interface LsoaFigures {

    /** A line without categories that LSOAs have figures on. */
    record LsoaLine(int seriesId, String sex, String age) {}

    /**
     * The figure of one LSOA.
     *
     * @param count null, as the denominator, when there is no published figure or it has none
     */
    record LsoaFigure(
            String lsoaCode,
            Period period,
            @Nullable BigDecimal count,
            @Nullable BigDecimal denominator,
            UUID releaseId) {}

    /**
     * National deprivation deciles of LSOAs.
     *
     * @param index code of the edition, such as {@code iod2025}
     * @param decileOf by LSOA code, 1 the most deprived
     */
    record NationalDeciles(UUID releaseId, String index, String indexName, Map<String, Integer> decileOf) {}

    /** The lines of an indicator that LSOAs have figures on. */
    List<LsoaLine> lines(String indicatorId);

    /** Hands over the figures of a line. */
    void read(int seriesId, Consumer<LsoaFigure> consumer);

    /** The deciles of the newest published release of the indices for a generation of LSOAs. */
    Optional<NationalDeciles> deciles(LsoaVintage vintage);
}
