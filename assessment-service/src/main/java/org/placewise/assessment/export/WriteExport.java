package org.placewise.assessment.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.placewise.assessment.assessment.AssessmentView;
import org.placewise.assessment.export.ExportSource.Changed;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;

/** Writes a data set, as it stands at one moment, to be handed out. */
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

    /** The data set in the format, compressed with gzip. */
    @Transactional
    public ExportFile write(Dataset dataset, ExportFormat format) {
        List<String> columns = Arrays.stream(dataset.row().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long rows;
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(content), StandardCharsets.UTF_8))) {
            RowWriter writer = new RowWriter(json, format, columns, out);
            writeRows(dataset, writer);
            rows = writer.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = content.toByteArray();
        return new ExportFile(bytes, columns, rows, sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void writeRows(Dataset dataset, RowWriter writer) {
        switch (dataset) {
            case ASSESSMENT_ANSWERS -> source.assessments(changed -> writeAnswers(changed, writer));
            case INSTRUMENT_ELEMENTS ->
                source.instruments(published ->
                        ElementRow.of(published.document(), published.at()).forEach(writer::write));
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
