package org.placewise.indicator.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Defines an indicator, or revises one and makes what is published of it known anew, in one transaction. */
@ApplicationScoped
public class DefineIndicator {

    private final Indicators indicators;
    private final CurrentReleases releases;
    private final SeriesChanges changes;

    DefineIndicator(Indicators indicators, CurrentReleases releases, SeriesChanges changes) {
        this.indicators = indicators;
        this.releases = releases;
        this.changes = changes;
    }

    /** What became of a definition or revision. */
    public sealed interface Outcome {

        record Defined(Indicator indicator) implements Outcome {}

        record Revised(Indicator indicator) implements Outcome {}

        /** Somebody else has defined or revised it meanwhile. */
        record Stale() implements Outcome {}
    }

    /** Defines an indicator that there is none of yet. */
    @Transactional
    public Outcome define(String id, IndicatorTerms terms) {
        Indicator indicator = terms.define(id);
        return indicators.add(indicator) ? new Outcome.Defined(indicator) : new Outcome.Stale();
    }

    /** Revises an indicator as it was read; terms that say the same change nothing. */
    @Transactional
    public Outcome revise(Indicator read, IndicatorTerms terms) {
        Indicator revised = terms.revise(read);
        if (terms.define(read.id()).equals(unversioned(read))) {
            return new Outcome.Revised(read);
        }
        if (!indicators.replace(revised, read.version())) {
            return new Outcome.Stale();
        }
        releases.newestOf(read.id()).ifPresent(release -> changes.republish(List.of(read.id()), release));
        return new Outcome.Revised(revised);
    }

    private static Indicator unversioned(Indicator indicator) {
        return indicator.terms().define(indicator.id());
    }
}
