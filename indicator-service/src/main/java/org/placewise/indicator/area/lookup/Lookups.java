package org.placewise.indicator.area.lookup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.LsoaLink;

/** The loaded lookups and what they said. */
public interface Lookups {

    /** Keeps every other loader waiting until this transaction ends. */
    void lock();

    Optional<LoadedLookup> findBySha256(String sha256);

    Optional<LoadedLookup> find(UUID id);

    /** Lookups in the order in which they were loaded, from after this one. */
    List<LoadedLookup> after(@Nullable UUID id, int most);

    void add(LoadedLookup lookup);

    /** Adds small areas, or replaces of known ones what the lookup says. */
    void storeMembers(List<Lookup.Entry> entries);

    /** Puts the links in the place of every link that one of these LSOAs has had. */
    void storeLinks(List<LsoaLink> links);
}
