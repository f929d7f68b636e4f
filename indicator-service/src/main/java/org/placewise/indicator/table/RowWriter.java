package org.placewise.indicator.table;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows one after the other; close it at the end, which leaves the stream below open. */
public interface RowWriter<T> extends Closeable {

    void write(T row) throws IOException;
}
