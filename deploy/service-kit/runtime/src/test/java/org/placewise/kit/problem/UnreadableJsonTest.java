package org.placewise.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.kit.json.BoundedDecimals;
import org.placewise.kit.json.JsonLimits;
import org.placewise.kit.word.Word;

class UnreadableJsonTest {

    private static final ObjectMapper JSON = mapper();

    enum Colour implements Word {
        RED,
        SKY_BLUE
    }

    record Part(int count) {}

    record Whole(
            @Nullable String text,
            @Nullable LocalDate day,
            @Nullable Instant time,
            @Nullable UUID id,
            @Nullable Boolean truth,
            @Nullable Colour colour,
            @Nullable BigDecimal number,
            @Nullable List<Part> parts) {}

    private static ObjectMapper mapper() {
        ObjectMapper json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .registerModule(new SimpleModule().addDeserializer(BigDecimal.class, new BoundedDecimals()))
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        JsonLimits.set(json.getFactory());
        return json;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text":{}}                    | /text           | Write a text here.
                    {"day":"2026-02-30"}           | /day            | Write a day such as 2026-05-12 here.
                    {"time":"noon"}                | /time           | Write a time such as 2026-05-13T10:15:28Z here.
                    {"id":"7"}                     | /id             | Write an identifier such as 019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3 here.
                    {"truth":"perhaps"}            | /truth          | Write true or false here.
                    {"colour":"green"}             | /colour         | Write one of red, sky-blue here.
                    {"number":"many"}              | /number         | Write a number of at most 400 digits here.
                    {"number":1e999999999}         | /number         | Write a number of at most 400 digits here.
                    {"parts":{}}                   | /parts          | Write a list here.
                    {"parts":[7]}                  | /parts/0        | Write an object of the documented members here.
                    {"parts":[{"count":99999999999}]} | /parts/0/count | Write a whole number that fits here.
                    {"parts":[{"shape":1}]}        | /parts/0/shape  | “shape” is not known here; known are count.
                    """)
    void saysWhatToWriteInPlainWords(String json, String pointer, String message) {
        assertThat(fault(json)).isEqualTo(new Fault(pointer, "unreadable", message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text":"a",                   | line 1
                    {"text":"a" "day":null}        | line 1, character
                    {"text":"a","text":"b"}        | named twice
                    {"parts":[{"count":1,"count":2}]} | named twice
                    {"number":NaN}                 | line 1
                    {"text":"a"} {}                | line 1
                    not json                       | line 1
                    """)
    void saysWhereItIsBroken(String json, String said) {
        assertThat(fault(json).message()).contains(said);
        assertThat(fault(json).message()).doesNotContainPattern("java|jackson|Unexpected|token|StreamReader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void saysThatItIsNestedTooDeeply(String opening) {
        JacksonException tooDeep =
                catchThrowableOfType(JacksonException.class, () -> JSON.readTree(opening.repeat(500)));
        assertThat(UnreadableJson.message(tooDeep)).contains("nested more deeply");
    }

    private static Fault fault(String json) {
        return UnreadableJson.fault(
                catchThrowableOfType(JacksonException.class, () -> JSON.readValue(json, Whole.class)));
    }
}
