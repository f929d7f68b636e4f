package org.placewise.suite.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.local.RoleTokens;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Answer;

/** Who sees what of a record in one of its states; the columns of {@code fields.yaml}. */
record FieldRow(
        String record,
        String state,
        String path,
        String officer,
        Rule.@Nullable Scope scope,
        @Nullable Eyes readable,
        @Nullable Set<Integer> otherwise,
        @Nullable Integer status,
        @Nullable Map<String, Eyes> fields,
        @Nullable Map<String, Eyes> texts) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    /** Whose eyes something is for; each sees what those before it see. */
    enum Eyes {
        everybody,
        readers,
        officers,
        nobody
    }

    /** The table, by service. */
    static Map<String, List<FieldRow>> all() {
        try (InputStream table = FieldRow.class.getResourceAsStream("/fields.yaml")) {
            return YAML.readValue(table, new TypeReference<Map<String, List<FieldRow>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(Map<String, String> records) {
        return Rule.filled(path, records);
    }

    /** The place that a token of officers covers where the record is of this place. */
    String placeOfOfficers(String place) {
        return scope == Rule.Scope.england ? RoleTokens.ENGLAND : place;
    }

    /** Holds the answer to a caller with a role, or nobody, where reading is not public. */
    void check(SuiteService service, String role, boolean atOwnPlace, Answer answer) {
        String call = call(service) + " as " + role + (atOwnPlace ? " of the place" : " of another place");
        if (role.equals(Rule.NOBODY)) {
            assertThat(answer.status()).as(call).isEqualTo(401);
        } else {
            check(call, eyes(role, atOwnPlace), answer);
        }
    }

    /** Holds the answer to a caller without a token where reading is public. Who may not read is asked for a token. */
    void checkWithoutToken(SuiteService service, Answer answer) {
        String call = call(service) + " without a token";
        if (answer.status() == 401) {
            assertThat(readable).as(call).isNotNull().isNotEqualTo(Eyes.everybody);
        } else {
            check(call, Eyes.everybody, answer);
        }
    }

    private Eyes eyes(String role, boolean atOwnPlace) {
        if (role.equals("administrator")
                || (role.equals(officer) || role.equals(Rule.ASSURER) && officer.equals("assessor")) && atOwnPlace) {
            return Eyes.officers;
        }
        return role.equals(Rule.WITHOUT_ROLE) ? Eyes.everybody : Eyes.readers;
    }

    private void check(String call, Eyes eyes, Answer answer) {
        if (readable != null && eyes.compareTo(readable) < 0) {
            assertThat(otherwise == null ? Set.of(FORBIDDEN) : otherwise)
                    .as(call)
                    .contains(answer.status());
        } else {
            assertThat(answer.status()).as(call).isEqualTo(status == null ? OK : status);
            checkFields(call, eyes, answer);
        }
        checkTexts(call, eyes, answer);
    }

    private void checkFields(String call, Eyes eyes, Answer answer) {
        if (fields != null) {
            JsonNode body = answer.json();
            fields.forEach((pointer, whose) -> {
                JsonNode field = body.at(pointer);
                assertThat(!field.isMissingNode() && !field.isNull())
                        .as(call + " sees " + pointer + " of " + body)
                        .isEqualTo(eyes.compareTo(whose) >= 0);
            });
        }
    }

    private void checkTexts(String call, Eyes eyes, Answer answer) {
        if (texts != null) {
            texts.forEach((text, whose) -> assertThat(answer.body().contains(text))
                    .as(call + " reads “" + text + "”")
                    .isEqualTo(eyes.compareTo(whose) >= 0));
        }
    }

    private String call(SuiteService service) {
        return service.component() + ": " + record + ", " + state + " (" + path + ")";
    }
}
