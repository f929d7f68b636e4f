package org.placewise.assessment.received.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryModeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"council, council", "Euro%20%E2%82%AC%20%F0%9F%98%80, Euro € 😀", "100%25, 100%", "a%2fb, a/b"})
    void decodesAttributes(String header, String value) {
        assertThat(structured(Map.of("CE-Source", List.of(header)))
                        .get("source")
                        .textValue())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "%2", "%zz", "ä"})
    void refusesWhatIsNotPercentEncoded(String header) {
        assertThatThrownBy(() -> structured(Map.of("ce-source", List.of(header))))
                .isInstanceOf(HttpProblem.class);
    }

    @Test
    void refusesAHeaderGivenTwice() {
        assertThatThrownBy(() -> structured(Map.of("ce-id", List.of("1", "2")))).isInstanceOf(HttpProblem.class);
    }

    @Test
    void takesTheContentTypeForTheTypeOfTheDataAndLeavesOtherHeadersOut() {
        JsonNode event = structured(Map.of("ce-id", List.of("1"), "Accept", List.of("*/*")));

        assertThat(event.get("datacontenttype").textValue()).isEqualTo("application/json");
        assertThat(event.has("accept")).isFalse();
    }

    private static JsonNode structured(Map<String, List<String>> headers) {
        return BinaryMode.structured(headers, "application/json", NullNode.getInstance());
    }
}
