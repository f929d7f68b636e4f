package org.placewise.reporting.partnership;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record behind a sign.
 *
 * @param kind such as objective, meeting or pooled-fund
 * @param why it counts as it does, a sentence
 * @param wouldChange what would make it count for more; empty where nothing would
 * @param movement of the indicator since the baseline, of the sign of impact; null for others
 */
public record RecordBehind(
        String kind,
        UUID id,
        String title,
        String why,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> wouldChange,

        @Nullable String movement) {

    @Override
    public List<String> wouldChange() {
        return wouldChange == null ? List.of() : wouldChange;
    }
}
