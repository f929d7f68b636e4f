package org.placewise.indicator.file;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an upload, as often as they are wanted. */
@FunctionalInterface
public interface FileSource {

    InputStream open() throws IOException;
}
