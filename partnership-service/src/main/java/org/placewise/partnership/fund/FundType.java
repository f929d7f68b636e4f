package org.placewise.partnership.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.history.Fact;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.record.Proposed;
import org.placewise.partnership.record.RecordType;

/** Pooled funds as a kind of record; that a return was approved is published as a fact of its own. */
@ApplicationScoped
public class FundType implements RecordType<FundTerms> {

    @Override
    public RecordKind kind() {
        return RecordKind.FUND;
    }

    @Override
    public Class<FundTerms> termsType() {
        return FundTerms.class;
    }

    @Override
    public String path() {
        return "/v1/pooled-funds";
    }

    @Override
    public List<FundTerms> settled(List<Proposed<FundTerms>> proposed) {
        return proposed.stream().map(FundType::settled).toList();
    }

    private static FundTerms settled(Proposed<FundTerms> proposed) {
        return proposed.terms()
                .withReturnsOf(
                        proposed.before() == null
                                ? List.of()
                                : proposed.before().returns());
    }

    @Override
    public List<Fault> faults(Proposed<FundTerms> proposed) {
        return FundRules.check(proposed.terms(), proposed.today());
    }

    @Override
    public List<Fact> facts(@Nullable BoardRecord<FundTerms> before, BoardRecord<FundTerms> after) {
        Set<UUID> approved = before == null
                ? Set.of()
                : approved(before).map(FundReturn::returnId).collect(Collectors.toSet());
        return approved(after)
                .filter(it -> !approved.contains(it.returnId()))
                .map(it -> ReturnApproved.fact(after, it))
                .toList();
    }

    private static Stream<FundReturn> approved(BoardRecord<FundTerms> fund) {
        return fund.terms().returns().stream().filter(it -> it.approvedOn() != null);
    }
}
