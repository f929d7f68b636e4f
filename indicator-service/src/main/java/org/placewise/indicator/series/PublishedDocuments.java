package org.placewise.indicator.series;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was last published for each place and indicator. */
public interface PublishedDocuments {

    /**
     * The state of a document.
     *
     * @param hash of its text; a document with another hash is another document
     * @param withdrawn whether the last event said that nothing stands any more
     */
    record Last(long entityVersion, String hash, boolean withdrawn) {}

    /** A document and its version, to be stored. */
    record Next(String areaCode, long entityVersion, String hash, String text) {}

    /** Keeps every other writer of this indicator's documents waiting until this transaction ends. */
    void lock(String indicatorId);

    /** The last state of every place that has one, by the place's code. */
    Map<String, Last> last(DocumentKind kind, String indicatorId);

    /** The stored text of one document; null when there is none. */
    @Nullable String text(DocumentKind kind, String indicatorId, String areaCode);

    /** Adds or replaces documents. */
    void store(DocumentKind kind, String indicatorId, List<Next> documents);

    /** Marks documents as withdrawn, one entity version on. */
    void withdraw(DocumentKind kind, String indicatorId, Collection<String> areaCodes);

    /** The texts of all documents that stand for a place. */
    List<String> ofPlace(DocumentKind kind, String areaCode);

    /** Names what {@link #ofPlace} holds now: another text whenever a document of the place has changed. */
    String editionOf(String areaCode);
}
