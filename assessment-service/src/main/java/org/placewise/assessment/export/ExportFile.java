package org.placewise.assessment.export;

import java.util.List;

/**
 * An export as it is handed out.
 *
 * @param content the compressed file
 * @param rows without headings
 * @param sha256 of the compressed file, in lower-case hexadecimal
 */
public record ExportFile(byte[] content, List<String> columns, long rows, String sha256) {}
