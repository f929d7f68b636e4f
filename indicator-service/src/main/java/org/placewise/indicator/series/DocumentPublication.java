package org.placewise.indicator.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.series.PublishedDocuments.Last;
import org.placewise.indicator.series.PublishedDocuments.Next;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.outbox.OutgoingEvent;

/**
 * Publishes the documents of one kind of one indicator, place by place: each that differs from the one last published is stored
 * and told of, those that no longer exist are withdrawn. Holds few documents at a time. Not for concurrent use.
 */
public final class DocumentPublication<D> {

    private static final int HELD_AT_MOST = 50;

    /** How documents of one kind become events. */
    public interface Events<D> {

        String areaCode(D document);

        OutgoingEvent first(D document, long entityVersion);

        /** Of a document that was published before, in the text it had. */
        OutgoingEvent again(D document, String before, long entityVersion);

        OutgoingEvent withdrawn(String areaCode, long entityVersion);
    }

    private final DocumentKind kind;
    private final String indicatorId;
    private final Events<D> events;
    private final PublishedDocuments documents;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Map<String, Last> last;
    private final Set<String> offered = new HashSet<>();
    private final List<Next> changed = new ArrayList<>();
    private final List<OutgoingEvent> told = new ArrayList<>();
    private int count;

    /** Of the places in a scope: one out of it is neither offered nor withdrawn. */
    public DocumentPublication(
            DocumentKind kind,
            String indicatorId,
            Events<D> events,
            PublishedDocuments documents,
            Predicate<String> scope,
            Outbox outbox,
            ObjectMapper json) {
        this.kind = kind;
        this.indicatorId = indicatorId;
        this.events = events;
        this.documents = documents;
        this.outbox = outbox;
        this.json = json;
        this.last = new HashMap<>(documents.last(kind, indicatorId));
        this.last.keySet().removeIf(scope.negate());
    }

    /** The document of one place as it is now; each place once. */
    public void offer(D document) {
        String areaCode = events.areaCode(document);
        offered.add(areaCode);
        String text = write(document);
        String hash = sha256(text);
        Last before = last.get(areaCode);
        if (before == null || before.withdrawn() || !before.hash().equals(hash)) {
            add(document, before, new Next(areaCode, before == null ? 1 : before.entityVersion() + 1, hash, text));
        }
    }

    private void add(D document, @Nullable Last before, Next next) {
        changed.add(next);
        told.add(
                before == null || before.withdrawn()
                        ? events.first(document, next.entityVersion())
                        : events.again(document, textBefore(next.areaCode()), next.entityVersion()));
        if (changed.size() == HELD_AT_MOST) {
            flush();
        }
    }

    private String textBefore(String areaCode) {
        String text = documents.text(kind, indicatorId, areaCode);
        if (text == null) {
            throw new IllegalStateException("The document of " + areaCode + " was there a moment ago");
        }
        return text;
    }

    /**
     * Ends the publication: what was published before and has not been offered is withdrawn.
     *
     * @return how many events were left in the outbox
     */
    public int finish() {
        flush();
        List<String> gone = last.entrySet().stream()
                .filter(entry -> !entry.getValue().withdrawn() && !offered.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        documents.withdraw(kind, indicatorId, gone);
        outbox.append(gone.stream()
                .map(code -> events.withdrawn(
                        code, Objects.requireNonNull(last.get(code)).entityVersion() + 1))
                .toList());
        return count + gone.size();
    }

    private void flush() {
        documents.store(kind, indicatorId, changed);
        outbox.append(told);
        count += changed.size();
        changed.clear();
        told.clear();
    }

    private String write(D document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document can always be written as JSON", e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
