package org.placewise.partnership.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.record.Proposed;
import org.placewise.partnership.record.RecordType;

/** Risks as a kind of record. */
@ApplicationScoped
public class RiskType implements RecordType<RiskTerms> {

    @Override
    public RecordKind kind() {
        return RecordKind.RISK;
    }

    @Override
    public Class<RiskTerms> termsType() {
        return RiskTerms.class;
    }

    @Override
    public String path() {
        return "/v1/risks";
    }

    @Override
    public String recordedEvent() {
        return "org.placewise.partnership.risk.raised.v1";
    }

    @Override
    public List<Fault> faults(Proposed<RiskTerms> proposed) {
        return RiskRules.check(proposed.terms(), proposed.today());
    }
}
