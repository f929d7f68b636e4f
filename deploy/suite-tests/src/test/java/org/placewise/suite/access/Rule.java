package org.placewise.suite.access;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do one operation, and a sample request for it; the columns of {@code access.yaml}.
 *
 * @param operation method and path template as in the API description
 */
record Rule(
        String operation,
        Set<String> roles,
        Scope scope,
        @Nullable String path,
        @Nullable String mediaType,
        @Nullable String ifMatch,
        @Nullable String body,
        boolean missing) {

    /** In the place of a role: a caller without a token. */
    static final String NOBODY = "none";

    /** In the place of a role: a caller whose token carries none. */
    static final String WITHOUT_ROLE = "no role";

    /** An assessor who may do more. */
    static final String ASSURER = "assurer";

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    enum Scope {
        none,
        place,
        england,
        /** For places that the token covers, and for administrators everywhere. */
        officers,
        /** Only the secret of an invitation admits: no token does, whatever its role. */
        invitation
    }

    /** The table, by service. */
    static Map<String, List<Rule>> all() {
        try (InputStream table = Rule.class.getResourceAsStream("/access.yaml")) {
            return YAML.readValue(table, new TypeReference<Map<String, List<Rule>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String method() {
        return operation.substring(0, operation.indexOf(' '));
    }

    /** The path template as in the API description. */
    String template() {
        return operation.substring(operation.indexOf(' ') + 1);
    }

    /** Whether a caller with this role, or nobody, is known to the service at all. */
    boolean admits(String role, boolean publicReading) {
        return scope != Scope.invitation && (!role.equals(NOBODY) || publicReading && roles.contains("public"));
    }

    /** Whether a caller with this role may do it at all, whatever the place. */
    boolean allows(String role) {
        return roles.contains("public")
                || role.equals("administrator")
                || roles.contains(role)
                || role.equals(ASSURER) && roles.contains("assessor")
                || roles.contains("reader") && !role.equals(WITHOUT_ROLE);
    }

    /** Whether a caller with this role may do it for places that the token does not cover. */
    boolean reachesElsewhere(String role) {
        return scope == Scope.none || scope == Scope.officers && role.equals("administrator");
    }

    /** The request's address, with the records of one place in it. */
    String address(Map<String, String> records) {
        return filled(path == null ? template() : path, records);
    }

    @Nullable String sample(Map<String, String> records) {
        return body == null ? null : filled(body, records);
    }

    static String filled(String template, Map<String, String> records) {
        String text = template;
        for (Map.Entry<String, String> entry : records.entrySet()) {
            text = text.replace("${" + entry.getKey() + "}", entry.getValue());
        }
        return text;
    }
}
