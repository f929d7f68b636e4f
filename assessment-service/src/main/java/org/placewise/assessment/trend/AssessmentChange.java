package org.placewise.assessment.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.result.Change.ElementChange;

/**
 * What has changed from one assessment to a later one, element by element, on the scale of the later.
 *
 * @param mapping what the comparison rests on; null within one version
 * @param elements of the later instrument; one without a counterpart is not comparable
 */
@Schema(name = "AssessmentChange")
public record AssessmentChange(
        UUID assessmentId,
        UUID previousAssessmentId,
        LocalDate previousAssessedOn,
        String previousInstrumentId,
        String previousInstrumentVersion,
        @Nullable Signature mapping,
        List<ElementChange> elements) {}
