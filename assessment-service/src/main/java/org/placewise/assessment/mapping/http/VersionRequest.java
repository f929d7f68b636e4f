package org.placewise.assessment.mapping.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.kit.form.Prose;

/** Names one version of an instrument. */
@Schema(name = "InstrumentVersion")
public record VersionRequest(
        @NotNull @Prose @Size(max = 60) String instrumentId,
        @NotNull @Prose @Size(max = 30) String version) {

    InstrumentRef toRef() {
        return new InstrumentRef(instrumentId, version);
    }

    static VersionRequest of(InstrumentRef ref) {
        return new VersionRequest(ref.id(), ref.version());
    }
}
