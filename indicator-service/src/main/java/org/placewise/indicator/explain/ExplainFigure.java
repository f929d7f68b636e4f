package org.placewise.indicator.explain;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.explain.Explanation.Kind;
import org.placewise.indicator.explain.Explanation.MeasureFacts;
import org.placewise.indicator.explain.Explanation.SourceRow;
import org.placewise.indicator.explain.StoredSources.SourceObservation;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.Indicators;
import org.placewise.indicator.inequality.GroupBasis;
import org.placewise.indicator.inequality.GroupFigure;
import org.placewise.indicator.inequality.PeriodMeasures;
import org.placewise.indicator.inequality.ReadMeasures;
import org.placewise.indicator.inequality.StoredMeasure;
import org.placewise.indicator.localplace.LocalPlace;
import org.placewise.indicator.localplace.LocalPlaces;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.inequality.InequalityValue;
import org.placewise.indicator.release.Withdrawal;
import org.placewise.indicator.series.FigureKind;
import org.placewise.indicator.series.LocalPlaceFigures;
import org.placewise.indicator.series.LocalSums;
import org.placewise.indicator.series.SeriesDocument;
import org.placewise.indicator.series.Value;

/** Explains one figure by its id, and makes it again from what it was made from. */
@ApplicationScoped
public class ExplainFigure {

    private static final Pattern OBSERVATION = Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,9})");
    private static final Pattern LOCAL = Pattern.compile("(L[0-9]{8})\\.([0-9]{1,9})\\.([0-9]{1,9})");
    private static final Pattern MEASURE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final StoredSources sources;
    private final ReadMeasures measures;
    private final Indicators indicators;
    private final LocalPlaces localPlaces;
    private final LocalPlaceFigures localFigures;
    private final LocalSums sums;

    ExplainFigure(
            StoredSources sources,
            ReadMeasures measures,
            Indicators indicators,
            LocalPlaces localPlaces,
            LocalPlaceFigures localFigures,
            LocalSums sums) {
        this.sources = sources;
        this.measures = measures;
        this.indicators = indicators;
        this.localPlaces = localPlaces;
        this.localFigures = localFigures;
        this.sums = sums;
    }

    /** That a release which the figure was in, or was made from, has been withdrawn; empty when none has. */
    public Optional<Withdrawal> withdrawalBehind(String id) {
        Matcher observation = OBSERVATION.matcher(id);
        if (observation.matches() && MEASURE.matcher(observation.group(1)).matches()) {
            return sources.withdrawal(List.of(UUID.fromString(observation.group(1))));
        }
        return MEASURE.matcher(id).matches()
                ? measures.find(UUID.fromString(id)).flatMap(measure -> sources.withdrawal(releasesOf(measure)))
                : Optional.empty();
    }

    /** The explanation of an observation or a measure of inequality; empty when there is none with this id. */
    public Optional<Explanation> of(String id) {
        Matcher observation = OBSERVATION.matcher(id);
        if (observation.matches() && MEASURE.matcher(observation.group(1)).matches()) {
            UUID release = UUID.fromString(observation.group(1));
            int row = Integer.parseInt(observation.group(2));
            return sources.observation(release, row).map(found -> observation(found, release, row));
        }
        Matcher local = LOCAL.matcher(id);
        if (local.matches()) {
            return localPlaces.find(local.group(1)).flatMap(place -> local(id, place, local));
        }
        return MEASURE.matcher(id).matches()
                ? measures.find(UUID.fromString(id)).map(this::measure)
                : Optional.empty();
    }

    private Explanation observation(SourceObservation found, UUID release, int row) {
        Indicator indicator = indicator(found.series().indicatorId());
        Value figure = found.figure();
        return new Explanation(
                figure.observationId(),
                Kind.OBSERVATION,
                indicator.id(),
                indicator.name(),
                found.areaCode(),
                figure.period(),
                Formula.of(indicator.valueType()),
                SeriesDocument.METHOD_VERSION,
                recomputed(indicator, figure),
                null,
                sources.withdrawal(List.of(release)).orElse(null),
                sources.releases(List.of(release)),
                List.of(new SourceRow(release, row)),
                figure,
                null);
    }

    /** The figure as it is now: what local places have is added up anew whenever it is asked for. */
    private Optional<Explanation> local(String id, LocalPlace place, Matcher parts) {
        int series = Integer.parseInt(parts.group(2));
        int period = Integer.parseInt(parts.group(3));
        return sources.indicatorOf(series).flatMap(indicators::find).flatMap(indicator -> localFigures
                .of(place, indicator)
                .flatMap(found -> found.lines().stream()
                        .flatMap(line -> line.figures().stream())
                        .filter(figure -> figure.value().observationId().equals(id))
                        .findFirst())
                .map(figure -> new Explanation(
                        id,
                        Kind.LOCAL_FIGURE,
                        indicator.id(),
                        indicator.name(),
                        place.code(),
                        figure.value().period(),
                        Formula.ofLocalPlaces(),
                        SeriesDocument.METHOD_VERSION,
                        recomputed(indicator, figure.value()),
                        null,
                        null,
                        sources.releases(figure.releaseIds()),
                        rows(sums.observations(series, period, place.lsoaCodes())),
                        figure.value(),
                        null)));
    }

    private static @Nullable Double recomputed(Indicator indicator, Value figure) {
        Optional<FigureKind> kind = FigureKind.of(indicator).filter(FigureKind::isRatioOfCounts);
        BigDecimal count = figure.count();
        BigDecimal denominator = figure.denominator();
        if (kind.isEmpty() || count == null || denominator == null) {
            return null;
        }
        return kind.get().figure(count, denominator, Confidence.C95)
                        instanceof Measured.Result<Estimate>(Estimate estimate)
                ? estimate.value()
                : null;
    }

    private Explanation measure(StoredMeasure measure) {
        List<GroupFigure> groups = measures.groups(measure.comparisonId());
        return new Explanation(
                measure.id().toString(),
                Kind.INEQUALITY_MEASURE,
                measure.indicatorId(),
                indicator(measure.indicatorId()).name(),
                measure.areaCode(),
                measure.period().name(),
                Formula.of(measure.measure()),
                measure.methodVersion(),
                recomputed(measure, groups),
                measure.supersededAt(),
                sources.withdrawal(releasesOf(measure)).orElse(null),
                sources.releases(releasesOf(measure)),
                rows(groups.stream()
                        .flatMap(group -> Optional.ofNullable(group.observationId()).stream())
                        .toList()),
                null,
                facts(measure, groups));
    }

    /** By the present method; the stored figure names the one it was made by. */
    private static @Nullable Double recomputed(StoredMeasure measure, List<GroupFigure> groups) {
        return new PeriodMeasures(
                        groups,
                        measure.grouping().quantiles(),
                        measure.indicatorUnit(),
                        FigureKind.of(measure.valueType(), measure.multiplier()))
                .all().stream()
                        .filter(computed -> computed.kind() == measure.measure())
                        .map(computed ->
                                computed.outcome() instanceof Measured.Result<InequalityValue>(InequalityValue value)
                                        ? Optional.of(value.value())
                                        : Optional.<Double>empty())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null);
    }

    private static List<UUID> releasesOf(StoredMeasure measure) {
        List<UUID> releases = new ArrayList<>(measure.releases());
        Optional.ofNullable(measure.grouping().deprivationRelease()).ifPresent(releases::add);
        return releases;
    }

    private static List<SourceRow> rows(List<String> observations) {
        return observations.stream()
                .map(OBSERVATION::matcher)
                .filter(Matcher::matches)
                .map(id -> new SourceRow(UUID.fromString(id.group(1)), Integer.parseInt(id.group(2))))
                .toList();
    }

    private static MeasureFacts facts(StoredMeasure measure, List<GroupFigure> groups) {
        return new MeasureFacts(
                measure.measure().word(),
                measure.value(),
                measure.lower95(),
                measure.upper95(),
                measure.unit(),
                measure.sign().sentence(),
                measure.limitsMethod() == null ? null : measure.limitsMethod().meaning(),
                measure.limitsMethod() == null ? null : measure.limitsMethod().source(),
                measure.refusal(),
                measure.grouping().basis(),
                measure.grouping().categoryType(),
                measure.grouping().quantiles(),
                measure.grouping().deprivationVintage(),
                measure.grouping().deprivationRelease(),
                groups,
                measure.multiplier(),
                measure.definitionVersion(),
                measure.grouping().basis() == GroupBasis.PUBLISHED_GROUPS
                        ? null
                        : "/v1/indicators/" + measure.indicatorId() + "/values?areaType=lsoa&ancestor="
                                + measure.areaCode() + "&periods="
                                + measure.period().sort());
    }

    private Indicator indicator(String id) {
        return indicators.find(id).orElseThrow(() -> new IllegalStateException("Figures outlive indicator " + id));
    }
}
