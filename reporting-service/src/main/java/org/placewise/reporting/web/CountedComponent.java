package org.placewise.reporting.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.ComponentRollUp;
import org.placewise.reporting.dashboard.ComponentRollUp.InstrumentStates;
import org.placewise.reporting.dashboard.ComponentRollUp.StateSpread;
import org.placewise.reporting.web.drawing.StateSymbol;

/** One component in the places below an area: how many have assessed it, and their states. */
public record CountedComponent(String component, String title, String assessed, List<InstrumentRow> instruments) {

    /**
     * States by one version of one instrument.
     *
     * @param spread median and range over the places, in words; null where fewer than two have a level
     */
    public record InstrumentRow(
            String instrument,
            List<StateRow> states,
            @Nullable String spread) {}

    /** One state and how many places show it. */
    public record StateRow(String word, StateSymbol symbol, int places) {}

    /** Makes the row of a component of which there are so many places below. */
    public static CountedComponent of(ComponentRollUp component, int places) {
        String remarks = String.join(
                ", ",
                Stream.of(
                                remark(component.placesWithQuickViewOnly(), "by a quick view only"),
                                remark(component.placesWithExampleData(), "with example data"))
                        .flatMap(Stream::ofNullable)
                        .toList());
        return new CountedComponent(
                component.component(),
                component.title(),
                component.placesAssessed() + " of " + places + (remarks.isEmpty() ? "" : " (" + remarks + ")"),
                component.instruments().stream().map(CountedComponent::row).toList());
    }

    private static @Nullable String remark(int places, String what) {
        return places == 0 ? null : places + " " + what;
    }

    private static InstrumentRow row(InstrumentStates instrument) {
        return new InstrumentRow(
                instrument.instrumentName() + ", version " + instrument.instrumentVersion()
                        + (instrument.quickView() ? " (quick view)" : ""),
                instrument.states().stream()
                        .map(state -> new StateRow(state.state().word(), StateSymbol.of(state.state()), state.places()))
                        .toList(),
                spread(instrument.spread()));
    }

    private static @Nullable String spread(@Nullable StateSpread spread) {
        if (spread == null || spread.places() < 2) {
            return null;
        }
        String lowest = spread.lowest().word();
        String highest = spread.highest().word();
        return "In the middle: " + spread.median().word()
                + (lowest.equals(highest) ? "." : "; from " + lowest + " to " + highest + ".");
    }
}
