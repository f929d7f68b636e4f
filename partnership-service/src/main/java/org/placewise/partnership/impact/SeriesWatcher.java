package org.placewise.partnership.impact;

/** Is told in the same transaction that a series has changed. */
public interface SeriesWatcher {

    void seriesChanged(String gssCode, String indicatorId);
}
