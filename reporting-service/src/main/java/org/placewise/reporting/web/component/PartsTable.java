package org.placewise.reporting.web.component;

import org.placewise.reporting.component.PartsOfPlace;
import org.placewise.reporting.dashboard.RollUp;
import org.placewise.reporting.web.CountedComponent;
import org.placewise.reporting.web.Figures;

/** The states of the component in the councils or neighbourhoods below. */
public record PartsTable(String title, String counted, CountedComponent row) {

    static PartsTable of(PartsOfPlace parts) {
        boolean councils = parts.level().equals(RollUp.LEVEL);
        return new PartsTable(
                councils ? "Councils" : "Neighbourhoods",
                Figures.count(parts.places(), councils ? "council" : "neighbourhood"),
                CountedComponent.of(parts.counted(), parts.places()));
    }
}
