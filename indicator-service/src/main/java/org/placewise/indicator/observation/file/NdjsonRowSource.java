package org.placewise.indicator.observation.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileSource;
import org.placewise.kit.problem.QuotedCell;

/**
 * Rows of newline-delimited JSON: one object per line, its members named as the columns of tidy CSV. Figures are JSON numbers, or
 * strings that hold one; they are taken digit by digit, never through a binary fraction.
 */
final class NdjsonRowSource implements RowSource {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final Set<Field> WRITTEN_AS_NUMBERS_TOO = EnumSet.of(
            Field.INDICATOR_ID,
            Field.PERIOD,
            Field.PERIOD_SORT,
            Field.VALUE,
            Field.LOWER95,
            Field.UPPER95,
            Field.LOWER998,
            Field.UPPER998,
            Field.COUNT,
            Field.DENOMINATOR);

    private final JsonFactory json = new JsonFactory();
    private final Set<Field> seen = EnumSet.noneOf(Field.class);
    private final FileSource source;
    private final FaultLog faults;

    NdjsonRowSource(FileSource source, FaultLog faults) {
        this.source = source;
        this.faults = faults;
    }

    @Override
    public void forEach(Consumer<RawRow> reader) throws IOException {
        RawRow raw = new RawRow();
        try (Lines lines = new Lines(source.open(), LONGEST_LINE)) {
            for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (lines.wasCut()) {
                    note(
                            lines.number(),
                            null,
                            FaultCode.LINE_TOO_LONG,
                            "A line has at most " + LONGEST_LINE + " bytes.");
                } else {
                    read(lines.number(), line.get(), raw, reader);
                }
            }
        }
    }

    private void read(int line, ByteBuffer bytes, RawRow raw, Consumer<RawRow> reader) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            note(line, null, FaultCode.NOT_UTF_8, "The line is not UTF-8.");
            return;
        }
        raw.begin(line);
        raw.put(Field.SEX, "Persons");
        raw.put(Field.AGE, "All ages");
        if (!text.isBlank() && fill(line, text, raw)) {
            reader.accept(raw);
        }
    }

    /** Whether the line could be read whole. */
    private boolean fill(int line, String text, RawRow raw) throws IOException {
        int before = faults.count();
        seen.clear();
        try (JsonParser parser = json.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                note(line, null, FaultCode.JSON_NOT_AN_OBJECT, "Each line is one JSON object.");
                return false;
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                member(line, name, parser, raw);
            }
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                note(line, null, FaultCode.JSON_MALFORMED, "There is something after the object of this line.");
            }
        } catch (JsonProcessingException e) {
            note(line, null, FaultCode.JSON_MALFORMED, "The line is not JSON.");
        }
        return faults.count() == before;
    }

    private void member(int line, String name, JsonParser parser, RawRow raw) throws IOException {
        JsonToken token = parser.nextToken();
        Optional<Field> field = Format.TIDY.headings().entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
        if (field.isEmpty()) {
            note(
                    line,
                    QuotedCell.name(name),
                    FaultCode.JSON_MEMBER_UNKNOWN,
                    "There is no such member. Members are named as the columns of tidy CSV.");
            parser.skipChildren();
        } else if (!seen.add(field.get())) {
            note(line, name, FaultCode.JSON_MEMBER_DUPLICATE, "This member is there more than once.");
            parser.skipChildren();
        } else if (token == JsonToken.VALUE_NULL) {
            raw.put(field.get(), "");
        } else if (token == JsonToken.VALUE_STRING
                || token.isNumeric() && WRITTEN_AS_NUMBERS_TOO.contains(field.get())) {
            raw.put(field.get(), parser.getText());
        } else {
            note(line, name, FaultCode.JSON_TYPE_WRONG, "This member is a string, or a number where it is a figure.");
            parser.skipChildren();
        }
    }

    private void note(int line, @Nullable String member, FaultCode code, String message) {
        faults.add(line, member, code, message);
    }
}
