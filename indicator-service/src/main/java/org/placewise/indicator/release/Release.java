package org.placewise.indicator.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.file.FileFault;

/**
 * One upload and what has become of it.
 *
 * @param edition null until the headings have been understood
 * @param sha256 digest of the uploaded bytes, in lower-case hexadecimal digits
 * @param rowsRead rows validated so far, in this attempt
 * @param rowsExpected lines of the file below its headings
 * @param attempts how often the import has been begun since the upload
 * @param faultCount all faults found
 * @param faults the first of them
 * @param version grows with every change
 */
public record Release(
        UUID id,
        @Nullable Edition edition,
        @Nullable String fileName,
        String sha256,
        long bytes,
        Instant receivedAt,
        String receivedBy,
        ReleaseState state,
        int rowsRead,
        int rowsExpected,
        int attempts,
        int faultCount,
        List<FileFault> faults,
        @Nullable Instant publishedAt,
        long version) {

    public Release {
        faults = List.copyOf(faults);
    }
}
