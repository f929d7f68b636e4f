package org.placewise.assessment.web.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.placewise.assessment.web.AgreementPage;
import org.placewise.assessment.web.ElementPage;
import org.placewise.assessment.web.NoticePage;
import org.placewise.assessment.web.OrganisePage;
import org.placewise.assessment.web.RatePage;

/** The pages, checked against their view models when the service is built. */
@CheckedTemplate
final class Templates {

    private Templates() {}

    static native TemplateInstance rate(RatePage page);

    static native TemplateInstance element(ElementPage page);

    static native TemplateInstance organise(OrganisePage page);

    static native TemplateInstance agreement(AgreementPage page);

    static native TemplateInstance notice(NoticePage page);
}
