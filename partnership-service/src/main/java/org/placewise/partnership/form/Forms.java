package org.placewise.partnership.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.word.Word;

/**
 * Reads terms from JSON and checks their form. Words outside a fixed list, texts that are no days and members of another shape
 * are named together with everything else that is wrong, each with the place of it in the body.
 */
@ApplicationScoped
public class Forms {

    private static final String FAULTS = "faults";

    private final ObjectMapper json;
    private final Validator validator;

    Forms(ObjectMapper json, Validator validator) {
        this.json = json.copy()
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addHandler(new UnreadableMembers());
        this.json
                .coercionConfigFor(LogicalType.DateTime)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        this.validator = validator;
    }

    /** The terms that a body states, or all of its faults. */
    public <T> Form<T> read(JsonNode body, Class<T> type) {
        List<Fault> faults = new ArrayList<>();
        T terms = bind(body, type, faults);
        List<String> unreadable = faults.stream().map(Fault::pointer).toList();
        validator.validate(terms).stream()
                .map(Violations::fault)
                .filter(fault -> unreadable.stream().noneMatch(fault.pointer()::equals))
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::code))
                .forEach(faults::add);
        return faults.isEmpty() ? new Form.Filled<>(terms) : new Form.Faulty<>(faults);
    }

    /** Each member that cannot be read even so, such as an empty text for a day, is noted and left out of the next attempt. */
    private <T> T bind(JsonNode body, Class<T> type, List<Fault> faults) {
        JsonNode rest = body.deepCopy();
        List<Fault> refused = new ArrayList<>();
        while (true) {
            List<Fault> noted = new ArrayList<>();
            try {
                T terms = json.readerFor(type).withAttribute(FAULTS, noted).readValue(rest);
                faults.addAll(refused);
                faults.addAll(noted);
                return terms;
            } catch (JsonMappingException e) {
                JsonPointer place = Refused.place(e);
                refused.add(new Fault(place.toString(), "unreadable", Refused.message(rest.at(place))));
                Refused.leaveOut(rest, place, e);
            } catch (IOException e) {
                throw new IllegalArgumentException("A JSON tree cannot be read", e);
            }
        }
    }

    /** Notes what cannot be read, reads null in its place and goes on. */
    private static final class UnreadableMembers extends DeserializationProblemHandler {

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String message) {
            return note(context, type);
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> type, Number value, String message) {
            return note(context, type);
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
                throws IOException {
            @Nullable Object nothing = note(context, type.getRawClass());
            parser.skipChildren();
            return nothing;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String member)
                throws IOException {
            boolean kept = parser != context.getParser();
            String pointer = kept ? pointer(context) + step(member) : pointer(context);
            faults(context).add(new Fault(pointer, "unknown-member", "Nothing of this name is read here."));
            parser.skipChildren();
            return true;
        }

        /** What is kept until the rest is read is told of with the place of its object. */
        private static String step(String member) {
            return "/" + member.replace("~", "~0").replace("/", "~1");
        }

        private static @Nullable Object note(DeserializationContext context, Class<?> type) {
            faults(context).add(new Fault(pointer(context), code(type), "Must be " + wanted(type) + "."));
            return null;
        }

        private static String pointer(DeserializationContext context) {
            return context.getParser().getParsingContext().pathAsPointer().toString();
        }

        @SuppressWarnings("unchecked")
        private static List<Fault> faults(DeserializationContext context) {
            return (List<Fault>) Objects.requireNonNull(context.getAttribute(FAULTS));
        }

        private static String code(Class<?> type) {
            return type.isEnum() ? "one-of" : "unreadable";
        }

        private static String wanted(Class<?> type) {
            if (type.isEnum()) {
                return "one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> ((Word) constant).word())
                                .collect(Collectors.joining(", "));
            }
            return type == LocalDate.class ? "a day such as 2026-11-02" : kindOf(type);
        }

        private static String kindOf(Class<?> type) {
            if (type == UUID.class) {
                return "an identifier such as 019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11";
            }
            if (type == Boolean.class) {
                return "true or false";
            }
            if (Number.class.isAssignableFrom(type)) {
                return "a number";
            }
            return Collection.class.isAssignableFrom(type) ? "a list" : type == String.class ? "a text" : "an object";
        }
    }
}
