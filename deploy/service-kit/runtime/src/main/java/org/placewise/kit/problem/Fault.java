package org.placewise.kit.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body, or {@code query/<name>}, {@code header/<name>}, {@code path/<name>};
 *     empty when the request as a whole is at fault
 * @param code a stable kebab-case word for programs
 * @param message a sentence for a person that says what to do instead
 */
public record Fault(String pointer, String code, String message) {}
