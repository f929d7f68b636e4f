package org.placewise.kit.place;

import java.util.Collection;
import java.util.Optional;

/** Which places exist and how they nest. */
public interface PlaceHierarchy {

    /** The place with this GSS code, in force or abolished. */
    Optional<Place> find(String gssCode);

    /** Whether the place is one of these or lies wholly within one of them, through any chain of whole memberships. */
    boolean isWithin(String gssCode, Collection<String> ancestors);
}
