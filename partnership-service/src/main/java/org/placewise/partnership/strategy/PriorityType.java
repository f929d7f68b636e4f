package org.placewise.partnership.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.record.RecordType;

/** Priorities as a kind of record. */
@ApplicationScoped
public class PriorityType implements RecordType<PriorityTerms> {

    @Override
    public RecordKind kind() {
        return RecordKind.PRIORITY;
    }

    @Override
    public Class<PriorityTerms> termsType() {
        return PriorityTerms.class;
    }

    @Override
    public String path() {
        return "/v1/priorities";
    }
}
