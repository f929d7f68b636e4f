package org.placewise.indicator.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.placewise.indicator.table.TableFormat;

/** Writes datasets. */
public interface Exports {

    /** Names what a dataset holds now: another text whenever an export would have other bytes. */
    String version(ExportDataset dataset);

    /**
     * Writes a dataset as it is in one moment.
     *
     * @return the number of rows; empty, with nothing or not everything written, when the dataset is not at this version
     */
    Optional<Long> write(ExportDataset dataset, TableFormat format, String version, OutputStream out)
            throws IOException;

    /** The manifest of an export that was found out before. */
    Optional<Manifest> manifest(ExportDataset dataset, TableFormat format, String version, String url);

    void store(Manifest manifest);
}
