package org.placewise.assessment.instrument;

/**
 * A document with the fingerprint of its content.
 *
 * @param sha256 lower-case hexadecimal SHA-256 of the document's canonical JSON (members sorted, no white space)
 */
public record StoredInstrument(InstrumentDocument document, String sha256) {}
