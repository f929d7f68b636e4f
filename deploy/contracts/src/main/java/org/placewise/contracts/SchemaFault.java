package org.placewise.contracts;

/**
 * One way in which a document departs from its schema.
 *
 * @param pointer JSON Pointer (RFC 6901) to the faulty or missing member, from the root of the validated document
 * @param code the schema keyword that was broken, such as {@code required}, {@code type} or {@code enum}
 * @param message a sentence for a person
 */
public record SchemaFault(String pointer, String code, String message) {}
