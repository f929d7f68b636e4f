package org.placewise.assessment.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.placewise.assessment.assessment.AssessmentView;
import org.placewise.assessment.export.ExportSource.Changed;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;

/** Writes a data set, as it stands at one moment, row by row: never is more of it held than a few rows. */
@ApplicationScoped
public class WriteExport {

    private final ExportSource source;
    private final Instruments instruments;
    private final ObjectMapper json;

    WriteExport(ExportSource source, Instruments instruments, ObjectMapper json) {
        this.source = source;
        this.instruments = instruments;
        this.json = json;
    }

    /** What a data set holds now. */
    public String version(Dataset dataset) {
        return source.version(dataset);
    }

    /** The columns of a data set, in their order. */
    static List<String> columns(Dataset dataset) {
        return Arrays.stream(dataset.row().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /**
     * Writes the data set in the format, compressed with gzip.
     *
     * @return the number of rows; empty, with nothing written, when the data set is no longer at this version
     */
    public Optional<Long> write(Dataset dataset, ExportFormat format, String version, OutputStream out) {
        AtomicLong rows = new AtomicLong();
        boolean read = source.read(dataset, version, content -> rows.set(write(dataset, format, content, out)));
        return read ? Optional.of(rows.get()) : Optional.empty();
    }

    private long write(Dataset dataset, ExportFormat format, ExportSource.Content content, OutputStream out) {
        try (Writer text =
                new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
            RowWriter writer = new RowWriter(json, format, columns(dataset), text);
            switch (dataset) {
                case ASSESSMENT_ANSWERS -> content.assessments(changed -> writeAnswers(changed, writer));
                case INSTRUMENT_ELEMENTS ->
                    content.instruments(published ->
                            ElementRow.of(published.document(), published.at()).forEach(writer::write));
            }
            return writer.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAnswers(Changed changed, RowWriter writer) {
        Instrument instrument =
                instruments.find(changed.assessment().instrument()).orElseThrow();
        AssessmentView view = AssessmentView.of(changed.assessment(), instrument);
        view.answers()
                .forEach(answer -> writer.write(AnswerRow.of(
                        view, answer, instrument, changed.assessment().version(), changed.at())));
    }
}
