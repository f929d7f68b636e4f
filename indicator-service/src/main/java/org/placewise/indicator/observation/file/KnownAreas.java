package org.placewise.indicator.observation.file;

/** Which area codes there are on record, those no longer in use included. */
@FunctionalInterface
public interface KnownAreas {

    boolean has(String code);
}
