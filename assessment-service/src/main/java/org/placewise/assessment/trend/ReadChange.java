package org.placewise.assessment.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.result.Change;
import org.placewise.assessment.trend.ChangeReading.Compared;
import org.placewise.assessment.trend.ChangeReading.NotMapped;
import org.placewise.assessment.trend.ChangeReading.NotOfOneKind;
import org.placewise.kit.problem.Faults;

/** Holds a submitted assessment against an earlier one of the same place and topic, with whatever instrument that was made. */
@ApplicationScoped
public class ReadChange {

    private final Instruments instruments;
    private final Translate translate;

    ReadChange(Instruments instruments, Translate translate) {
        this.instruments = instruments;
        this.translate = translate;
    }

    /** The change from the earlier to the later, or why there is none. */
    public ChangeReading read(Assessment earlier, Assessment later) {
        Faults faults = new Faults();
        checkOneKind(earlier, later, faults);
        if (faults.any()) {
            return new NotOfOneKind(faults.all());
        }
        Optional<Translation> translation = translate.translate(earlier, later.instrument());
        return translation
                .<ChangeReading>map(found -> new Compared(change(earlier, later, found)))
                .orElseGet(() -> new NotMapped(new MappingMissing(earlier.instrument(), later.instrument())));
    }

    private AssessmentChange change(Assessment earlier, Assessment later, Translation translation) {
        Instrument instrument = instruments.find(later.instrument()).orElseThrow();
        Change change = Change.since(
                new Change.Earlier(earlier.id(), earlier.assessedOn(), translation.sheet()),
                later.sheet().inOrderOf(instrument));
        return new AssessmentChange(
                later.id(),
                earlier.id(),
                earlier.assessedOn(),
                earlier.instrument().id(),
                earlier.instrument().version(),
                translation.signature(),
                change.elements());
    }

    private static void checkOneKind(Assessment earlier, Assessment later, Faults faults) {
        if (!(earlier.state() instanceof Submitted) || !(later.state() instanceof Submitted)) {
            faults.add("query/since", "not-submitted", "Only assessments that are submitted are compared.");
        }
        if (!earlier.gssCode().equals(later.gssCode())) {
            faults.add("query/since", "other-place", "The other assessment is of " + earlier.gssCode() + ".");
        }
        if (!earlier.series().topicKey().equals(later.series().topicKey())) {
            faults.add("query/since", "other-topic", "The other assessment is about another topic.");
        }
        if (earlier.id().equals(later.id()) || earlier.assessedOn().isAfter(later.assessedOn())) {
            faults.add("query/since", "not-earlier", "The other assessment must be an earlier one.");
        }
    }
}
