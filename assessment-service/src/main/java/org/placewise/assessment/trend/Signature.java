package org.placewise.assessment.trend;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.assessment.mapping.SignedMapping;
import org.placewise.kit.view.ForOfficers;

/** The mapping that a comparison across versions rests on: who signed it, when and why. */
@Schema(name = "MappingSignature")
public record Signature(UUID mappingId, @ForOfficers String signedBy, Instant signedAt, String reason) {

    static Signature of(SignedMapping signed) {
        return new Signature(
                signed.mappingId(),
                signed.signedBy(),
                signed.signedAt(),
                signed.mapping().reason());
    }
}
