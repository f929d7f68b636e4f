package org.placewise.assessment.received.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.Instrument;

/** An empty file for one assessment with an instrument version: its headings, and a row for each element to be filled in. */
public final class ReportTemplate {

    private ReportTemplate() {}

    /** The template as CSV. */
    public static String of(Instrument instrument) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Arrays.stream(ReportColumn.values())
                    .map(ReportColumn::heading)
                    .toList());
            instrument
                    .elements()
                    .forEach(element -> csv.writeRecord(Arrays.stream(ReportColumn.values())
                            .map(column -> cell(column, instrument, element))
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(ReportColumn column, Instrument instrument, Element element) {
        return switch (column) {
            case INSTRUMENT_ID -> instrument.ref().id();
            case INSTRUMENT_VERSION -> instrument.ref().version();
            case ELEMENT -> element.code().value();
            case ELEMENT_NAME -> guarded(element.name());
            case REFERENCE,
                    GSS_CODE,
                    TOPIC,
                    ASSESSED_ON,
                    ASSESSOR,
                    EXAMPLE,
                    ANSWER,
                    LEVEL,
                    RATIONALE,
                    CONFIDENCE,
                    EVIDENCE_TITLE,
                    EVIDENCE_LINK,
                    EVIDENCE_DATE -> "";
        };
    }

    /** So that no spreadsheet takes the text for a formula. */
    private static String guarded(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
