package org.placewise.assessment.instrument;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.assessment.json.CanonicalJson;

/** Tells whether two documents say the same, whatever their layout and order of members. */
@ApplicationScoped
public class ContentFingerprint {

    private final ObjectMapper json;

    ContentFingerprint(ObjectMapper json) {
        this.json = json;
    }

    /** Lower-case hexadecimal SHA-256 of the document's canonical JSON. */
    public String of(InstrumentDocument document) {
        return CanonicalJson.sha256(json.valueToTree(document));
    }
}
