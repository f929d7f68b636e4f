package org.placewise.assessment.page.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.placewise.assessment.page.SummaryPage;

/** The pages, checked against their view models when the service is built. */
@CheckedTemplate(basePath = "")
final class Templates {

    private Templates() {}

    static native TemplateInstance summary(SummaryPage page);
}
