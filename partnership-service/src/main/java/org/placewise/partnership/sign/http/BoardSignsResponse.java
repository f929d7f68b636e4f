package org.placewise.partnership.sign.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.placewise.partnership.scale.AdmissionsLedger;
import org.placewise.partnership.scale.ScaleTest;
import org.placewise.partnership.sign.AvoidableAdmissionsSign;
import org.placewise.partnership.sign.BoardRecords;
import org.placewise.partnership.sign.events.SignsAssessed;

/**
 * The signs of one board of a place.
 *
 * @param scaleTests one for each objective
 * @param admissionsLedgers one for each objective that names avoidable emergency admissions
 */
public record BoardSignsResponse(
        UUID boardId,
        String name,
        SignsAssessed signs,
        List<ScaleTestResponse> scaleTests,
        List<LedgerResponse> admissionsLedgers) {

    static BoardSignsResponse of(String gssCode, BoardRecords records, LocalDate asOf) {
        return new BoardSignsResponse(
                records.boardId(),
                records.board().name(),
                SignsAssessed.of(records.boardId(), gssCode, records.signs(asOf)),
                records.objectives().stream()
                        .map(objective -> ScaleTestResponse.of(
                                objective,
                                ScaleTest.of(objective, records.actionsOf(objective), records.seriesOf(objective))))
                        .toList(),
                records.objectives().stream()
                        .filter(objective -> AvoidableAdmissionsSign.names(objective, records::seriesOf))
                        .map(objective -> LedgerResponse.of(
                                objective,
                                AdmissionsLedger.of(
                                        objective, records.actionsOf(objective), records.seriesOf(objective))))
                        .toList());
    }
}
