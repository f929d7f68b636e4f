package org.placewise.assessment.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.PublishInstrument;
import org.placewise.assessment.instrument.PublishOutcome.AlreadyPublished;
import org.placewise.assessment.instrument.PublishOutcome.ContentDiffers;
import org.placewise.assessment.instrument.PublishOutcome.Published;
import org.placewise.assessment.instrument.ReservedInstruments;

/** Publishes the instruments that come with the service; one that has changed under an old version stops the start. */
@ApplicationScoped
public class BundledInstruments implements ReservedInstruments {

    private final AssessmentConfig config;
    private final PublishInstrument publishInstrument;
    private final ObjectMapper json;
    private final Set<String> identifiers = ConcurrentHashMap.newKeySet();

    BundledInstruments(AssessmentConfig config, PublishInstrument publishInstrument, ObjectMapper json) {
        this.config = config;
        this.publishInstrument = publishInstrument;
        this.json = json;
    }

    void publishAll(@Observes StartupEvent started) {
        config.bundledInstruments().forEach(resource -> publish(resource, read(resource)));
    }

    @Override
    public boolean isReserved(String instrumentId) {
        return identifiers.contains(instrumentId);
    }

    private void publish(String resource, InstrumentDocument document) {
        identifiers.add(document.instrumentId());
        switch (publishInstrument.publish(document)) {
            case Published(var ref) -> Log.infof("Published instrument %s", ref);
            case AlreadyPublished(var ref) -> Log.debugf("Instrument %s was published before", ref);
            case ContentDiffers(var ref, var published, var offered) ->
                throw new IllegalStateException(
                        "%s says something else (%s) than instrument %s that is published (%s). A"
                                        .formatted(resource, offered, ref, published)
                                + " published version never changes: give the new content a new version.");
        }
    }

    private InstrumentDocument read(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "There is no resource " + resource + "; see placewise.assessment.bundled-instruments");
            }
            return json.readValue(in, InstrumentDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Instrument " + resource + " cannot be read", e);
        }
    }
}
