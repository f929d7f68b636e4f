package org.placewise.reporting.web.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.placewise.reporting.web.ErrorPage;
import org.placewise.reporting.web.PlaceListPage;
import org.placewise.reporting.web.PlacePage;
import org.placewise.reporting.web.board.BoardPage;
import org.placewise.reporting.web.component.ComponentPage;
import org.placewise.reporting.web.indicator.IndicatorPage;
import org.placewise.reporting.web.indicator.IndicatorsPage;
import org.placewise.reporting.web.objective.ObjectivePage;

/** The pages, checked against their view models when the service is built. */
@CheckedTemplate
final class Templates {

    private Templates() {}

    static native TemplateInstance places(PlaceListPage page);

    static native TemplateInstance place(PlacePage page);

    static native TemplateInstance indicators(IndicatorsPage page);

    static native TemplateInstance indicator(IndicatorPage page);

    static native TemplateInstance signs(BoardPage page);

    static native TemplateInstance promise(ObjectivePage page);

    static native TemplateInstance component(ComponentPage page);

    static native TemplateInstance error(ErrorPage page);
}
