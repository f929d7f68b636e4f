package org.placewise.reporting.web.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.partnership.RecordBehind;
import org.placewise.reporting.web.Words;

/**
 * A record behind a sign.
 *
 * @param href where it can be read; null where it has no address of its own
 * @param wouldChange what would make it count for more
 */
public record BehindRow(String kind, String title, @Nullable String href, String why, List<String> wouldChange) {

    static BehindRow of(RecordBehind record, String gssCode, RecordLinks links) {
        return new BehindRow(
                Words.sentence(record.kind()),
                record.title(),
                links.of(record.kind(), record.id(), gssCode),
                record.why(),
                record.wouldChange());
    }
}
