package org.placewise.partnership.feed.http;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;
import org.placewise.partnership.history.RecordKind;

/** Identifiers of records in filters. */
public final class RecordFilters {

    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private RecordFilters() {}

    /**
     * The identifier in a query parameter that is named after the kind of record; null where there is none.
     *
     * @param known whether a record has ever had this identifier
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where it is none, or no record ever had it
     */
    public static @Nullable UUID known(RecordKind kind, @Nullable String text, Predicate<UUID> known) {
        if (text == null) {
            return null;
        }
        return Optional.of(text)
                .filter(UUID_TEXT.asMatchPredicate())
                .map(UUID::fromString)
                .filter(known)
                .orElseThrow(() -> unknown(kind, text));
    }

    private static RuntimeException unknown(RecordKind kind, String text) {
        String word = kind.word();
        return Problems.unprocessable(
                List.of(new Fault("query/" + word, "unknown-" + word, "There is no " + word + " " + text + ".")));
    }
}
