package org.placewise.indicator.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.indicator.CausalStage;
import org.placewise.indicator.inequality.InequalityDocument;
import org.placewise.indicator.inequality.InequalityDocument.Group;
import org.placewise.indicator.inequality.InequalityDocument.Measure;
import org.placewise.indicator.inequality.MeasureKind;
import org.placewise.indicator.profile.AreaProfile.Entry;
import org.placewise.indicator.profile.AreaProfile.Gap;
import org.placewise.indicator.profile.AreaProfile.Stage;
import org.placewise.indicator.series.DocumentKind;
import org.placewise.indicator.series.PublishedDocuments;
import org.placewise.indicator.series.SeriesDocument;
import org.placewise.indicator.series.SeriesDocument.Line;

/** Makes the profile of a place from its published documents. */
@ApplicationScoped
public class ReadProfile {

    private final PublishedDocuments documents;
    private final ObjectMapper json;

    ReadProfile(PublishedDocuments documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    /** The profile; without stages for a place that nothing is published of. */
    public AreaProfile of(Area area) {
        Map<String, InequalityDocument> inequality =
                read(DocumentKind.INEQUALITY, area, InequalityDocument.class).stream()
                        .collect(Collectors.toMap(InequalityDocument::indicatorId, Function.identity()));
        List<Entry> entries = read(DocumentKind.SERIES, area, SeriesDocument.class).stream()
                .map(series -> entry(series, inequality.get(series.indicator().id())))
                .sorted(Comparator.comparing(entry -> entry.indicator().name()))
                .toList();
        return new AreaProfile(
                area.gssCode(), area.name(), area.type().word(), area.validTo(), area.successors(), stages(entries));
    }

    private static List<Stage> stages(List<Entry> entries) {
        List<@Nullable CausalStage> order = new ArrayList<>(Arrays.asList(CausalStage.values()));
        order.add(null);
        return order.stream()
                .map(stage -> new Stage(
                        stage,
                        entries.stream()
                                .filter(entry ->
                                        Objects.equals(entry.indicator().causalStage(), stage))
                                .toList()))
                .filter(stage -> !stage.indicators().isEmpty())
                .toList();
    }

    private static Entry entry(SeriesDocument series, @Nullable InequalityDocument inequality) {
        Line line = series.lines().stream().filter(Line::headline).findFirst().orElseThrow();
        return new Entry(
                series.indicator(),
                line.sex(),
                line.age(),
                line.values().getLast(),
                line.trend(),
                inequality == null ? null : gap(inequality).orElse(null),
                series.releases(),
                series.methodVersion());
    }

    private static Optional<Gap> gap(InequalityDocument document) {
        Group group =
                document.groups().stream().filter(Group::headline).findFirst().orElseThrow();
        int last = group.measures().getLast().periodSort();
        List<Measure> ofLast = group.measures().stream()
                .filter(measure -> measure.periodSort() == last)
                .toList();
        return of(ofLast, MeasureKind.SII)
                .filter(measure -> measure.value() != null)
                .or(() -> of(ofLast, MeasureKind.ABSOLUTE_GAP))
                .map(measure -> new Gap(
                        group.sex(),
                        group.age(),
                        group.categoryType(),
                        group.deprivationVintage(),
                        measure,
                        group.gapChange(),
                        document.methodVersion()));
    }

    private static Optional<Measure> of(List<Measure> measures, MeasureKind kind) {
        return measures.stream().filter(measure -> measure.measure() == kind).findFirst();
    }

    private <T> List<T> read(DocumentKind kind, Area area, Class<T> type) {
        return documents.ofPlace(kind, area.gssCode()).stream()
                .map(text -> {
                    try {
                        return json.readValue(text, type);
                    } catch (JsonProcessingException e) {
                        throw new IllegalStateException("A stored document cannot be read", e);
                    }
                })
                .toList();
    }
}
