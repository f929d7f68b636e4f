package org.placewise.assessment.export.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.assessment.export.Dataset;
import org.placewise.assessment.export.ExportFile;
import org.placewise.assessment.export.ExportFormat;

/**
 * What an export holds at this moment.
 *
 * @param rows without headings
 * @param bytes of the compressed file
 * @param sha256 of the compressed file, in lower-case hexadecimal; the file's ETag is the same
 */
@Schema(name = "ExportManifest")
public record ExportManifest(
        Dataset dataset,
        ExportFormat format,
        String fileName,
        List<String> columns,
        long rows,
        long bytes,
        String sha256,
        String href) {

    static ExportManifest of(Dataset dataset, ExportFormat format, ExportFile file) {
        return new ExportManifest(
                dataset,
                format,
                fileName(dataset, format),
                file.columns(),
                file.rows(),
                file.bytes(),
                file.sha256(),
                "/v1/exports/" + dataset.word() + "?format=" + format.word());
    }

    static String fileName(Dataset dataset, ExportFormat format) {
        return dataset.word() + "." + format.word() + ".gz";
    }
}
