package org.placewise.testkit.planted.store.shelf.deep;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A rule that speaks JSON. */
public record Label(@JsonProperty("text") String text) {}
