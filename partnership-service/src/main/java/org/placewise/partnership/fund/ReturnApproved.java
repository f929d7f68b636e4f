package org.placewise.partnership.fund;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.history.Fact;
import org.placewise.partnership.record.BoardRecord;

/**
 * Data of {@code org.placewise.partnership.return.approved.v1}.
 *
 * @param inTime whether it was approved by its deadline
 */
public record ReturnApproved(
        UUID returnId,
        UUID fundId,
        UUID boardId,
        String gssCode,
        String title,
        LocalDate dueOn,
        @Nullable LocalDate approvedOn,
        boolean inTime) {

    static Fact fact(BoardRecord<FundTerms> fund, FundReturn approved) {
        return new Fact(
                "org.placewise.partnership.return.approved.v1",
                String.valueOf(approved.returnId()),
                new ReturnApproved(
                        Objects.requireNonNull(approved.returnId()),
                        fund.id(),
                        fund.boardId(),
                        fund.gssCode(),
                        approved.title(),
                        approved.dueOn(),
                        approved.approvedOn(),
                        approved.approvedInTime()));
    }
}
