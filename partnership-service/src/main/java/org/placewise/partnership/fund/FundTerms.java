package org.placewise.partnership.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.form.Stated;

/** What an officer states of a pooled fund. Amounts are pounds, unrounded. */
public record FundTerms(
        @Schema(description = "What the fund is called", examples = "Better Care Fund 2026 to 2027")
        @NotNull @OneLine
        @Size(max = 300) String title,

        @Schema(description = "Kind of fund") @NotNull FundKind kind,

        @Schema(description = "Who pays in, by year") @NotNull @Size(max = 200) List<@NotNull @Valid Contribution> contributions,

        @Schema(description = "Conditions the fund must keep") @NotNull @Size(max = 200) List<@NotNull @Valid FundCondition> conditions,

        @Schema(description = "Spending on record") @NotNull @Size(max = 200) List<@NotNull @Valid Spend> spend,

        @Schema(description = "What it is judged by") @NotNull @Size(max = 200) List<@NotNull @Valid FundMetric> metrics,

        @Schema(description = "Signatures it needs") @NotNull @Size(max = 200) List<@NotNull @Valid SignOff> signOffs,

        @Schema(description = "Returns it owes") @NotNull @Size(max = 200) List<@NotNull @Valid FundReturn> returns) {

    public FundTerms {
        contributions = Stated.list(contributions);
        conditions = Stated.list(conditions);
        spend = Stated.list(spend);
        metrics = Stated.list(metrics);
        signOffs = Stated.list(signOffs);
        returns = Stated.list(returns);
    }

    /** The same terms in which returns keep only identifiers of these; any other return is new and is given one of its own. */
    FundTerms withReturnsOf(List<FundReturn> before) {
        Set<UUID> known = before.stream().map(FundReturn::returnId).collect(Collectors.toSet());
        return new FundTerms(
                title,
                kind,
                contributions,
                conditions,
                spend,
                metrics,
                signOffs,
                returns.stream().map(it -> it.among(known)).toList());
    }
}
