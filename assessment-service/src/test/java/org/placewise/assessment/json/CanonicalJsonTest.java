package org.placewise.assessment.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.TestJson;

class CanonicalJsonTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1, \"b\": {\"c\": 2, \"d\": 3}} | {\"b\":{\"d\":3,\"c\":2},\"a\":1} | true",
                "[1, 2] | [2, 1] | false",
                "{\"a\": null} | {} | false",
                "{\"a\": \"1\"} | {\"a\": 1} | false",
                "[{\"b\": 1, \"a\": 2}] | [{\"a\": 2, \"b\": 1}] | true"
            })
    void isTheSameForDocumentsThatSayTheSame(String one, String other, boolean same) {
        assertThat(CanonicalJson.sha256(TestJson.tree(one)).equals(CanonicalJson.sha256(TestJson.tree(other))))
                .isEqualTo(same);
    }
}
