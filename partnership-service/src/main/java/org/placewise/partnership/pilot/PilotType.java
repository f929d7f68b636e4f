package org.placewise.partnership.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.record.Proposed;
import org.placewise.partnership.record.RecordType;

/** Place-based pilots as a kind of record. */
@ApplicationScoped
public class PilotType implements RecordType<PilotTerms> {

    @Override
    public RecordKind kind() {
        return RecordKind.PILOT;
    }

    @Override
    public Class<PilotTerms> termsType() {
        return PilotTerms.class;
    }

    @Override
    public String path() {
        return "/v1/pilots";
    }

    @Override
    public String recordedEvent() {
        return "org.placewise.partnership.pilot.configured.v1";
    }

    @Override
    public List<PilotTerms> settled(List<Proposed<PilotTerms>> proposed) {
        return proposed.stream().map(PilotType::settled).toList();
    }

    private static PilotTerms settled(Proposed<PilotTerms> proposed) {
        return proposed.terms()
                .withConfigurationsOf(
                        proposed.before() == null
                                ? List.of()
                                : proposed.before().configurations());
    }

    @Override
    public List<Fault> faults(Proposed<PilotTerms> proposed) {
        return PilotRules.check(proposed.terms());
    }
}
