package org.placewise.assessment.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.kit.form.Readable;

/** Reads what a browser sent, noting all that cannot be read. */
public final class FormReader {

    private static final Pattern STORABLE = Pattern.compile("[^\\x00\\p{Cs}]*");

    private final Function<String, @Nullable String> fields;
    private final List<FormError> errors = new ArrayList<>();

    /** Reads these fields; a field that was not sent is null. */
    public FormReader(Function<String, @Nullable String> fields) {
        this.fields = fields;
    }

    /** All that was wrong so far. */
    public List<FormError> errors() {
        return List.copyOf(errors);
    }

    /** Notes something that is wrong. */
    public void note(String field, String message) {
        errors.add(new FormError(field, message));
    }

    /** The text of a field without outer space; empty when it was not sent. */
    public String raw(String field) {
        String text = fields.apply(field);
        return text == null ? "" : text.strip();
    }

    /** The text of a field; null when there is nothing to see in it. */
    @Nullable String text(String field, String name, int longest) {
        String text = raw(field);
        if (text.length() > longest) {
            note(field, name + " must be " + longest + " characters or fewer");
        }
        if (!STORABLE.matcher(text).matches()) {
            note(field, name + " holds characters that cannot be kept");
        }
        return Readable.hasSomethingToSee(text) ? text : null;
    }

    /** The rank in a field; null when it is empty. */
    @Nullable Integer rank(String field, String name) {
        String text = raw(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,3}")) {
            note(field, "Select a level for " + name);
            return null;
        }
        return Integer.valueOf(text);
    }

    /** The day in a field; null when it is empty. */
    @Nullable LocalDate day(String field) {
        String text = raw(field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            note(field, "The date must be a real date, such as 2026-05-12");
            return null;
        }
    }

    /** How sure the writer is; null when nothing is chosen. */
    @Nullable Confidence confidence(String field) {
        return switch (raw(field)) {
            case "low" -> Confidence.LOW;
            case "medium" -> Confidence.MEDIUM;
            case "high" -> Confidence.HIGH;
            case "" -> null;
            default -> {
                note(field, "Select how sure you are, or leave it open");
                yield null;
            }
        };
    }

    /**
     * The kind of answer in a field that holds a rank or a word; null, and noted, when nothing is chosen.
     *
     * @param missing what to say then
     */
    @Nullable AnswerKind answer(String field, String missing) {
        return switch (raw(field)) {
            case "" -> {
                note(field, missing);
                yield null;
            }
            case Choices.NOT_APPLICABLE -> AnswerKind.NOT_APPLICABLE;
            case Choices.NOT_KNOWN -> AnswerKind.NOT_KNOWN;
            default -> AnswerKind.LEVEL;
        };
    }
}
