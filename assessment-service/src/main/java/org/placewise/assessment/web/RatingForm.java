package org.placewise.assessment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.rating.Rating;
import org.placewise.assessment.rating.RatingEntry;
import org.placewise.kit.problem.Fault;

/**
 * The form in which a rater rates one element: what it holds, and what came back from the browser. It has room for {@value #SLOTS}
 * pieces of evidence; further ones that were given in another way stay as they are.
 */
public record RatingForm(
        String answer,
        String target,
        String confidence,
        String rationale,
        List<Slot> evidence,
        List<FormError> errors) {

    static final int SLOTS = 2;

    /** Room for one piece of evidence. */
    public record Slot(int number, String title, String link, String date) {

        /** Name of the field for the title. */
        public String titleField() {
            return "title" + number;
        }

        /** Name of the field for the link. */
        public String linkField() {
            return "link" + number;
        }

        /** Name of the field for the date. */
        public String dateField() {
            return "date" + number;
        }
    }

    /** What a form says, if it can be read. */
    public record Read(RatingForm form, Optional<RatingEntry> entry) {}

    /** The form filled in with what the rater said before. */
    public static RatingForm of(Optional<Rating> rating) {
        Optional<AnswerEntry> entry = rating.map(each -> AnswerEntry.of(each.given()));
        List<Evidence> given = rating.map(each -> each.given().evidence()).orElse(List.of());
        return new RatingForm(
                entry.map(RatingForm::chosen).orElse(""),
                rating.map(Rating::target).map(String::valueOf).orElse(""),
                entry.map(AnswerEntry::confidence)
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                entry.map(AnswerEntry::rationale).orElse(""),
                IntStream.range(0, SLOTS)
                        .mapToObj(i -> i < given.size() ? slot(i, given.get(i)) : new Slot(i, "", "", ""))
                        .toList(),
                List.of());
    }

    /** Reads what the browser sent for an element, beside what the rater said of it before. */
    public static Read read(FormReader reader, ElementCode element, Optional<Rating> before) {
        AnswerKind kind = reader.answer("answer", "Select a level, or that it is not applicable or not known");
        AnswerEntry entry = new AnswerEntry(
                element.value(),
                kind == null ? AnswerKind.NOT_KNOWN : kind,
                kind == AnswerKind.LEVEL ? reader.rank("answer", "your answer") : null,
                reader.text("rationale", "Your reasons", 4000),
                reader.confidence("confidence"),
                evidence(reader, before));
        RatingEntry rating = new RatingEntry(entry, reader.rank("target", "the target"));
        RatingForm form = sent(reader, reader.errors());
        return new Read(form, reader.errors().isEmpty() ? Optional.of(rating) : Optional.empty());
    }

    /** The same form with what the rules found, each beside its field. */
    public RatingForm refused(List<Fault> faults) {
        return new RatingForm(
                answer,
                target,
                confidence,
                rationale,
                evidence,
                faults.stream()
                        .map(fault -> new FormError(field(fault.pointer()), fault.message()))
                        .toList());
    }

    /** Whether any evidence is named, or something is wrong with it: then its fields are not folded away. */
    public boolean evidenceShown() {
        return evidence.stream()
                .anyMatch(slot -> !(slot.title() + slot.link() + slot.date()).isEmpty()
                        || Stream.of(slot.titleField(), slot.linkField(), slot.dateField())
                                .anyMatch(field -> errorOf(field) != null));
    }

    /** What is wrong with the field; null when nothing is. */
    public @Nullable String errorOf(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse(null);
    }

    private static RatingForm sent(FormReader reader, List<FormError> errors) {
        return new RatingForm(
                reader.raw("answer"),
                reader.raw("target"),
                reader.raw("confidence"),
                reader.raw("rationale"),
                IntStream.range(0, SLOTS)
                        .mapToObj(i ->
                                new Slot(i, reader.raw("title" + i), reader.raw("link" + i), reader.raw("date" + i)))
                        .toList(),
                errors);
    }

    private static List<Evidence> evidence(FormReader reader, Optional<Rating> before) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < SLOTS; i++) {
            String title = reader.text("title" + i, "The title", 300);
            String link = reader.text("link" + i, "The link", 2000);
            LocalDate date = reader.day("date" + i);
            if (title != null) {
                evidence.add(new Evidence(title, link, date));
            } else if (link != null || date != null) {
                reader.note("title" + i, "Enter the title of the evidence");
            }
        }
        before.ifPresent(
                rating -> rating.given().evidence().stream().skip(SLOTS).forEach(evidence::add));
        return evidence;
    }

    private static String field(String pointer) {
        String[] parts = pointer.split("/");
        return switch (parts.length > 1 ? parts[1] : "") {
            case "target" -> "target";
            case "evidence" -> parts[3] + parts[2];
            default -> "answer";
        };
    }

    private static String chosen(AnswerEntry entry) {
        return switch (entry.answer()) {
            case LEVEL -> String.valueOf(entry.level());
            case NOT_APPLICABLE -> Choices.NOT_APPLICABLE;
            case NOT_KNOWN -> Choices.NOT_KNOWN;
        };
    }

    private static Slot slot(int number, Evidence evidence) {
        return new Slot(
                number,
                evidence.title(),
                evidence.link() == null ? "" : evidence.link(),
                evidence.date() == null ? "" : evidence.date().toString());
    }
}
