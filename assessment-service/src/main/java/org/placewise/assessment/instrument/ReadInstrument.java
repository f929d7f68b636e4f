package org.placewise.assessment.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.assessment.instrument.InstrumentReading.Faulty;
import org.placewise.assessment.instrument.InstrumentReading.Readable;
import org.placewise.assessment.json.DocumentLimits;
import org.placewise.contracts.EventContracts;
import org.placewise.contracts.SchemaFault;
import org.placewise.kit.problem.Faults;

/** Reads somebody's own instrument and holds it against the published schema and against itself; all faults are told at once. */
@ApplicationScoped
public class ReadInstrument {

    private final EventContracts contracts;
    private final ObjectMapper json;

    ReadInstrument(EventContracts contracts, ObjectMapper json) {
        this.contracts = contracts;
        this.json = json;
    }

    /** The instrument, or all its faults. Whether it agrees with itself can be told only of one that keeps the schema. */
    public InstrumentReading read(JsonNode document) {
        Faults faults = new Faults();
        DocumentLimits.check(document, faults);
        if (faults.any()) {
            return new Faulty(faults.all());
        }
        for (SchemaFault fault : contracts.validate(PublishInstrument.TYPE, document)) {
            faults.add(fault.pointer(), fault.code(), fault.message());
        }
        if (faults.any()) {
            return new Faulty(faults.all());
        }
        InstrumentRules.check(document, faults);
        return faults.any() ? new Faulty(faults.all()) : new Readable(parse(document));
    }

    private InstrumentDocument parse(JsonNode document) {
        try {
            return json.treeToValue(document, InstrumentDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An instrument that keeps its schema cannot be read; the two disagree", e);
        }
    }
}
