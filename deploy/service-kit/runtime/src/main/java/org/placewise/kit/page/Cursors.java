package org.placewise.kit.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** Cursors as callers see them: a key in Base64, not to be read or made by them. */
final class Cursors {

    private Cursors() {}

    static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static String decode(String cursor) {
        String key;
        try {
            key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
        if (key.chars().anyMatch(Character::isISOControl)) {
            throw notOurs();
        }
        return key;
    }

    static HttpProblem notOurs() {
        return Problems.unprocessable(
                List.of(new Fault("query/cursor", "unknown-cursor", "Use a nextCursor that this list gave you.")));
    }
}
