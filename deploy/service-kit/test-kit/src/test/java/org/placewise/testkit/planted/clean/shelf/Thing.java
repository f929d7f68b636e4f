package org.placewise.testkit.planted.clean.shelf;

/** A rule that knows nothing beside itself. */
public record Thing(String name) {}
