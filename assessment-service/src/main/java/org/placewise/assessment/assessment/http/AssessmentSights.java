package org.placewise.assessment.assessment.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentState;
import org.placewise.assessment.assessment.AssessmentView;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.view.Sight;
import org.placewise.kit.view.View;
import org.placewise.kit.view.Views;

/** Assessments as the caller sees them: what a withdrawn one said, and who submitted it, is for assessors of the place. */
@ApplicationScoped
public class AssessmentSights {

    private final Instruments instruments;
    private final Views views;

    AssessmentSights(Instruments instruments, Views views) {
        this.instruments = instruments;
        this.views = views;
    }

    JsonNode shown(Assessment assessment) {
        Instrument instrument = instruments.find(assessment.instrument()).orElseThrow();
        AssessmentView view = AssessmentView.of(assessment, instrument);
        boolean withdrawn = assessment.state() instanceof AssessmentState.Withdrawn;
        return shown(withdrawn && of(assessment) != View.OFFICER ? view.withoutContent() : view, assessment);
    }

    /** What is told of an assessment besides itself. */
    public JsonNode shown(Object told, Assessment assessment) {
        return views.shown(told, new Sight(of(assessment)));
    }

    Response answer(Request request, Assessment assessment) {
        return views.answer(request, assessment.version(), of(assessment), () -> shown(assessment));
    }

    private View of(Assessment assessment) {
        return views.of(Roles.ASSESSOR, assessment.gssCode());
    }
}
