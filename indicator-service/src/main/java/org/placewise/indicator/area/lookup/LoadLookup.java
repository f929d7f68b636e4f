package org.placewise.indicator.area.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.SmallArea;
import org.placewise.indicator.area.lookup.LoadedLookup.Counts;
import org.placewise.indicator.area.lookup.ReadLookup.Reading;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.file.Upload;
import org.placewise.kit.database.LongWork;
import org.placewise.kit.id.Ids;

/** Loads a lookup whole or not at all; the same bytes are loaded once however often they are sent. */
@ApplicationScoped
public class LoadLookup {

    private final Areas areas;
    private final Lookups lookups;
    private final Event<LsoaLinksLoaded> linksLoaded;
    private final Clock clock;

    LoadLookup(Areas areas, Lookups lookups, Event<LsoaLinksLoaded> linksLoaded, Clock clock) {
        this.areas = areas;
        this.lookups = lookups;
        this.linksLoaded = linksLoaded;
        this.clock = clock;
    }

    /** What became of an upload. */
    public sealed interface Outcome {

        record Loaded(LoadedLookup lookup) implements Outcome {}

        /** These bytes have been loaded already. */
        record KnownAlready(LoadedLookup lookup) implements Outcome {}

        /** Nothing was loaded; the first faults are named. */
        record Refused(int faultCount, List<FileFault> firstFaults) implements Outcome {}
    }

    /** Loads the upload, in the name of the caller. */
    @Transactional(rollbackOn = IOException.class)
    @LongWork
    public Outcome load(Upload upload, @Nullable String fileName, String loadedBy) throws IOException {
        lookups.lock();
        Optional<LoadedLookup> known = lookups.findBySha256(upload.sha256());
        if (known.isPresent()) {
            return new Outcome.KnownAlready(known.get());
        }
        return switch (new ReadLookup(areas.graph()).read(() -> Files.newInputStream(upload.file()))) {
            case Reading.Invalid(int count, List<FileFault> faults) -> new Outcome.Refused(count, faults);
            case Reading.Valid valid -> {
                LoadedLookup lookup = new LoadedLookup(
                        Ids.next(),
                        valid.kind(),
                        fileName,
                        upload.sha256(),
                        upload.bytes(),
                        clock.instant(),
                        loadedBy,
                        counts(valid));
                store(valid.lookup());
                lookups.add(lookup);
                yield new Outcome.Loaded(lookup);
            }
        };
    }

    private void store(Lookup lookup) {
        switch (lookup) {
            case Lookup.Members(var entries) -> lookups.storeMembers(entries);
            case Lookup.Links(var links) -> {
                lookups.storeLinks(links);
                linksLoaded.fire(new LsoaLinksLoaded(links.size()));
            }
            case Lookup.Changes _ -> {
                // The hierarchy has them already: the file was held against it.
            }
        }
    }

    private static Counts counts(Reading.Valid valid) {
        int members = 0;
        int links = 0;
        int replaced = 0;
        int inSeveralBoards = 0;
        switch (valid.lookup()) {
            case Lookup.Members(var entries) -> {
                members = entries.size();
                inSeveralBoards = inSeveralBoards(entries);
            }
            case Lookup.Links(var found) -> links = found.size();
            case Lookup.Changes(int count) -> replaced = count;
        }
        return new Counts(
                valid.rows(),
                valid.rowsOutsideEngland(),
                members,
                links,
                replaced,
                inSeveralBoards,
                valid.columnsNotKept());
    }

    private static int inSeveralBoards(List<Lookup.Entry> entries) {
        Map<String, Set<String>> boards = new HashMap<>();
        for (Lookup.Entry entry : entries) {
            SmallArea area = entry.area();
            if (area.district() != null && area.icb() != null) {
                boards.computeIfAbsent(area.district(), _ -> new HashSet<>()).add(area.icb());
            }
        }
        return Math.toIntExact(
                boards.values().stream().filter(of -> of.size() > 1).count());
    }
}
