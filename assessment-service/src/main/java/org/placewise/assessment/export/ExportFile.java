package org.placewise.assessment.export;

import java.util.List;

/**
 * What an export comes to.
 *
 * @param version of the data set; another text whenever the file would have other bytes
 * @param rows without headings
 * @param bytes of the compressed file
 * @param sha256 of the compressed file, in lower-case hexadecimal
 */
public record ExportFile(String version, List<String> columns, long rows, long bytes, String sha256) {}
