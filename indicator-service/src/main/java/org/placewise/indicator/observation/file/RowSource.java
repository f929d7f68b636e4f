package org.placewise.indicator.observation.file;

import java.io.IOException;
import java.util.function.Consumer;

/** The rows of a file of any format. */
interface RowSource {

    /**
     * Hands over one row after the other, always in the same object; rows that cannot be read are noted and left out.
     *
     * @throws IOException when the bytes cannot be had
     */
    void forEach(Consumer<RawRow> reader) throws IOException;
}
