package org.placewise.assessment.mapping.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.assessment.mapping.ElementPair;
import org.placewise.assessment.mapping.LevelPair;
import org.placewise.assessment.mapping.NewMapping;
import org.placewise.assessment.mapping.SignedMapping;
import org.placewise.kit.view.ForOfficers;

/** A signed mapping. */
@Schema(name = "InstrumentMapping")
public record MappingResponse(
        UUID mappingId,
        VersionRequest from,
        VersionRequest to,
        List<ElementPair> elements,
        List<LevelPair> levels,
        String reason,
        @ForOfficers String signedBy,
        Instant signedAt) {

    static MappingResponse of(SignedMapping signed) {
        NewMapping mapping = signed.mapping();
        return new MappingResponse(
                signed.mappingId(),
                VersionRequest.of(mapping.from()),
                VersionRequest.of(mapping.to()),
                mapping.elements(),
                mapping.levels(),
                mapping.reason(),
                signed.signedBy(),
                signed.signedAt());
    }
}
