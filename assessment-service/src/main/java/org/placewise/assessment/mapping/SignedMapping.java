package org.placewise.assessment.mapping;

import java.time.Instant;
import java.util.UUID;
import org.placewise.assessment.answer.Answer;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.answer.GivenAnswer;

/** A mapping with the signature under it. */
public record SignedMapping(UUID mappingId, NewMapping mapping, String signedBy, Instant signedAt) {

    /** The sheet as it reads in the later instrument: elements without a counterpart are left out. */
    public AnswerSheet translate(AnswerSheet sheet) {
        return new AnswerSheet(mapping.elements().stream()
                .flatMap(pair -> sheet.to(pair.from()).stream().map(given -> translate(pair, given)))
                .toList());
    }

    private GivenAnswer translate(ElementPair pair, GivenAnswer given) {
        Answer answer =
                switch (given.answer()) {
                    case Answer.Level(int rank) -> new Answer.Level(translate(rank));
                    case Answer.NotApplicable same -> same;
                    case Answer.NotKnown same -> same;
                };
        return new GivenAnswer(pair.to(), answer, given.rationale(), given.confidence(), given.evidence());
    }

    private int translate(int rank) {
        return mapping.levels().stream()
                .filter(pair -> pair.from() == rank)
                .mapToInt(LevelPair::to)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Mapping " + mappingId + " lacks level " + rank));
    }
}
