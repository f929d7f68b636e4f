package org.placewise.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.json.BoundedDecimals;
import org.placewise.kit.word.Word;

/** What cannot be read of a JSON document, said without a word of the program that tried. */
final class UnreadableJson {

    private static final Map<Class<?>, String> FORMS = Map.of(
            String.class, "a text",
            Boolean.class, "true or false",
            boolean.class, "true or false",
            UUID.class, "an identifier such as 019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3",
            LocalDate.class, "a day such as 2026-05-12");

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);

    private static final String TOO_MUCH =
            "The JSON is nested more deeply, or has longer names or numbers or more values, than any request needs.";

    private UnreadableJson() {}

    /** The reading of JSON that failed, if that is what was at fault. */
    static @Nullable JacksonException in(@Nullable Throwable cause) {
        if (cause instanceof JacksonException unreadable) {
            return unreadable;
        }
        return cause == null || cause.getCause() == cause ? null : in(cause.getCause());
    }

    static Fault fault(JacksonException unreadable) {
        String pointer = unreadable instanceof JsonMappingException placed ? JsonPointers.of(placed) : "";
        return new Fault(pointer, "unreadable", message(unreadable));
    }

    /** What is wrong, and what to write instead. */
    static String message(JacksonException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> known(unknown);
            case InputCoercionException number -> "Write " + form(number.getTargetType()) + " here.";
            case StreamConstraintsException beyond -> TOO_MUCH;
            case MismatchedInputException more
            when more.getOriginalMessage().startsWith("Trailing token") -> broken(more.getLocation());
            case MismatchedInputException other
            when other.getTargetType() != null -> "Write " + form(other.getTargetType()) + " here.";
            case JsonMappingException placed when placed.getCause() instanceof JacksonException cause -> message(cause);
            case JsonMappingException other -> "What stands here cannot be read.";
            default -> broken(unreadable.getLocation());
        };
    }

    private static String known(UnrecognizedPropertyException unknown) {
        String here = Excerpt.quoted(unknown.getPropertyName()) + " is not known here";
        @Nullable Collection<Object> known = unknown.getKnownPropertyIds();
        return known == null || known.isEmpty()
                ? here + ". Leave it out."
                : here + "; known are "
                        + known.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")) + ".";
    }

    /** How values of a type are written. */
    static String form(Class<?> type) {
        if (FORMS.containsKey(type)) {
            return FORMS.get(type);
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(entry -> entry instanceof Word word ? word.word() : entry.toString())
                            .collect(Collectors.joining(", "));
        }
        if (WHOLE.contains(type)) {
            return "a whole number that fits";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number of at most " + BoundedDecimals.MOST_DIGITS + " digits";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a time such as 2026-05-13T10:15:28Z";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray()
                ? "a list"
                : "an object of the documented members";
    }

    private static String broken(@Nullable JsonLocation at) {
        String where = at == null || at.getLineNr() < 1
                ? ""
                : " at line " + at.getLineNr() + ", character " + at.getColumnNr();
        return "The JSON cannot be read" + where
                + ". Look for a missing quote, comma or bracket, and for a member that is named twice.";
    }
}
