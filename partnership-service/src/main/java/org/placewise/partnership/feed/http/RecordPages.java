package org.placewise.partnership.feed.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.partnership.feed.FeedFilter;
import org.placewise.partnership.feed.RecordFeed;
import org.placewise.partnership.history.RecordKind;

/** Fills the pages of a list with the records they name. */
@ApplicationScoped
public class RecordPages {

    private final RecordFeed feed;

    RecordPages(RecordFeed feed) {
        this.feed = feed;
    }

    /** How records of one kind are found and shown. */
    public record Source<T, R>(
            RecordKind kind, Function<Collection<UUID>, List<T>> findAll, Function<T, UUID> id, Function<T, R> show) {}

    /** A page of records in commit order. A record removed this very moment is left to the caller's next request. */
    public <T, R> ChangePage<R> read(Source<T, R> source, FeedFilter filter, ChangeQuery query) {
        ChangePage<UUID> page = feed.read(source.kind(), filter, query);
        Map<UUID, T> records = page.items().isEmpty()
                ? Map.of()
                : source.findAll().apply(page.items()).stream()
                        .collect(Collectors.toMap(source.id(), Function.identity()));
        List<R> items = page.items().stream()
                .filter(records::containsKey)
                .map(records::get)
                .map(source.show())
                .toList();
        return new ChangePage<>(items, page.deletedItems(), page.nextCursor(), page.nextUpdatedSince());
    }
}
