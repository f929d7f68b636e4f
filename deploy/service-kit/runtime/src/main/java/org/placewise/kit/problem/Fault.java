package org.placewise.kit.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body, or {@code query/<name>}, {@code header/<name>}, {@code path/<name>};
 *     empty when the request as a whole is at fault; the beginning of it where it is very long
 * @param code a stable kebab-case word for programs
 * @param message a sentence for a person that says what to do instead; the beginning of it where it is very long
 */
public record Fault(String pointer, String code, String message) {

    private static final int LONGEST_POINTER = 400;
    private static final int LONGEST_MESSAGE = 1_000;

    public Fault {
        pointer = Excerpt.of(pointer, LONGEST_POINTER);
        message = Excerpt.of(message, LONGEST_MESSAGE);
    }
}
