package org.placewise.partnership.sign.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.scale.AdmissionsLedger;
import org.placewise.partnership.scale.ScaleTest;
import org.placewise.partnership.sign.AvoidableAdmissionsSign;
import org.placewise.partnership.sign.BoardRecords;
import org.placewise.partnership.sign.Signs;
import org.placewise.partnership.sign.events.SignsAssessed;
import org.placewise.partnership.sign.maturity.BesideSelfScore;
import org.placewise.partnership.sign.maturity.SelfScore;

/**
 * The signs of one board of a place.
 *
 * @param scaleTests one for each objective
 * @param besideSelfScore the latest self-score of the place on the maturity matrix, domain by domain beside the signs; null for
 *     other boards than a health and wellbeing board, and where the place has none
 * @param admissionsLedgers one for each objective that names avoidable emergency admissions
 */
public record BoardSignsResponse(
        UUID boardId,
        String name,
        SignsAssessed signs,
        List<ScaleTestResponse> scaleTests,
        List<LedgerResponse> admissionsLedgers,
        @Nullable BesideSelfScore besideSelfScore) {

    static BoardSignsResponse of(String gssCode, BoardRecords records, LocalDate asOf, Optional<SelfScore> selfScore) {
        Signs signs = records.signs(asOf);
        Map<UUID, List<Action>> serving = records.actionsByObjective();
        return new BoardSignsResponse(
                records.boardId(),
                records.board().name(),
                SignsAssessed.of(records.boardId(), gssCode, signs),
                records.objectives().stream()
                        .map(objective -> ScaleTestResponse.of(
                                objective,
                                ScaleTest.of(
                                        objective,
                                        serving.getOrDefault(objective.id(), List.of()),
                                        records.seriesOf(objective))))
                        .toList(),
                records.objectives().stream()
                        .filter(objective -> AvoidableAdmissionsSign.names(objective, records::seriesOf))
                        .map(objective -> LedgerResponse.of(
                                objective,
                                AdmissionsLedger.of(
                                        objective,
                                        serving.getOrDefault(objective.id(), List.of()),
                                        records.seriesOf(objective))))
                        .toList(),
                selfScore
                        .filter(_ -> records.board().type() == BoardType.HEALTH_AND_WELLBEING_BOARD)
                        .map(score -> BesideSelfScore.of(score, signs))
                        .orElse(null));
    }
}
