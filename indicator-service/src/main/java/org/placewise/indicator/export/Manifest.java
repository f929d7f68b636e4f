package org.placewise.indicator.export;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.indicator.table.TableFormat;

/**
 * What an export comes to.
 *
 * @param version of the dataset; the export's header Dataset-Version has the same where it is the export that is meant
 * @param rows without the heading
 * @param bytes before any compression for the way, as is the digest
 */
@Schema(name = "ExportManifest")
public record Manifest(
        ExportDataset dataset, TableFormat format, String version, long rows, long bytes, String sha256, String url) {}
