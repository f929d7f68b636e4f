package org.placewise.assessment.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.kit.id.Ids;
import org.placewise.kit.problem.Faults;

/** Signs a mapping between two published versions. It is kept for good; a later one of the same pair counts in its place. */
@ApplicationScoped
public class SignMapping {

    private final Instruments instruments;
    private final Mappings mappings;
    private final Clock clock;

    SignMapping(Instruments instruments, Mappings mappings, Clock clock) {
        this.instruments = instruments;
        this.mappings = mappings;
        this.clock = clock;
    }

    /** Signs in somebody's name, or says everything that speaks against it. */
    @Transactional
    public SignOutcome sign(NewMapping mapping, String by) {
        Faults faults = new Faults();
        Optional<Instrument> from = find(mapping.from(), "/from", faults);
        Optional<Instrument> to = find(mapping.to(), "/to", faults);
        if (mapping.from().equals(mapping.to())) {
            faults.add("/to", "same-version", "A version needs no mapping to itself.");
        }
        if (from.isPresent() && to.isPresent()) {
            MappingRules.check(mapping, from.get(), to.get(), faults);
        }
        if (faults.any()) {
            return new SignOutcome.Refused(faults.all());
        }
        SignedMapping signed = new SignedMapping(Ids.next(), mapping, by, clock.instant());
        mappings.add(signed);
        return new SignOutcome.Signed(signed);
    }

    private Optional<Instrument> find(InstrumentRef ref, String pointer, Faults faults) {
        Optional<Instrument> instrument = instruments.find(ref);
        if (instrument.isEmpty()) {
            faults.add(pointer, "unknown-instrument", "Instrument " + ref + " is not published here.");
        }
        return instrument;
    }
}
