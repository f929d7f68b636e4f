package org.placewise.assessment.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.assessment.assessment.Series;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.trend.AssessmentTrend.ElementTrend;
import org.placewise.assessment.trend.AssessmentTrend.TrendPoint;

/** Reads everything submitted for a place and topic with an instrument as one trend, in the version of one of the assessments. */
@ApplicationScoped
public class ReadTrend {

    private final Assessments assessments;
    private final Instruments instruments;
    private final Translate translate;

    ReadTrend(Assessments assessments, Instruments instruments, Translate translate) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.translate = translate;
    }

    /** The trend in the version of this assessment, or every mapping that it lacks. */
    public TrendReading read(Assessment of) {
        Series series = of.series();
        Instrument instrument = instruments.find(series.instrument()).orElseThrow();
        List<TrendPoint> points = new ArrayList<>();
        List<AnswerSheet> sheets = new ArrayList<>();
        Set<MappingMissing> missing = new LinkedHashSet<>();
        for (Assessment assessment : assessments.submittedInAnyVersion(series)) {
            Optional<Translation> translation = translate.translate(assessment, series.instrument());
            if (translation.isEmpty()) {
                missing.add(new MappingMissing(assessment.instrument(), series.instrument()));
                continue;
            }
            points.add(new TrendPoint(
                    assessment.id(),
                    assessment.assessedOn(),
                    assessment.instrument().version(),
                    translation.get().signature()));
            sheets.add(translation.get().sheet());
        }
        return missing.isEmpty()
                ? new TrendReading.Readable(trend(of, instrument, points, sheets))
                : new TrendReading.NotMapped(List.copyOf(missing));
    }

    private static AssessmentTrend trend(
            Assessment of, Instrument instrument, List<TrendPoint> points, List<AnswerSheet> sheets) {
        return new AssessmentTrend(
                of.gssCode(),
                of.topic(),
                instrument.ref().id(),
                instrument.ref().version(),
                List.copyOf(points),
                instrument.elements().stream()
                        .map(element -> ElementTrend.of(instrument, element, sheets))
                        .toList());
    }
}
