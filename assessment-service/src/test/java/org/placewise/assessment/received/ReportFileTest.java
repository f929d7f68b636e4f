package org.placewise.assessment.received;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.assessment.OpeningRules;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.assessment.received.file.ReadReportFile;
import org.placewise.assessment.received.file.ReportFault;
import org.placewise.assessment.received.file.ReportTemplate;
import org.placewise.assessment.received.file.ReportsReading;
import org.placewise.assessment.received.file.ReportsReading.ReadReport;
import org.placewise.assessment.received.file.ReportsReading.Readable;
import org.placewise.assessment.received.file.ReportsReading.Unreadable;
import org.placewise.contracts.EventContracts;

class ReportFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    private static final String HEADINGS =
            "reference,instrumentId,instrumentVersion,gssCode,topic,assessedOn,element,answer,level,rationale,"
                    + "confidence,evidenceTitle,evidenceLink,evidenceDate\n";

    private final ReadReportFile reader =
            new ReadReportFile(new ReadEvent(new EventContracts(), TestJson.MAPPER, new OpeningRules(CLOCK)), CLOCK);

    @Test
    void putsRowsTogetherIntoTheEventThatTheyStandFor() {
        List<ReadReport> reports = reports(HEADINGS + """
                17,pit-mark-up,1.0,E08000021,CVD,2026-05-12,civic,level,2,"Two, and ""more""\",high,Policy,https://example.org/p,2026-01-31
                17,,,,,,service,not-known,,,,,,
                17,,,,,,civic,,,,,Minutes,,
                18,pit-mark-up,1.0,E08000037,,2026-05-13,civic,not-applicable,,,,,,
                """);

        assertThat(reports).extracting(ReadReport::reference).containsExactly("17", "18");
        assertThat(reports).extracting(ReadReport::row).containsExactly(2, 5);
        CouncilEvent event = event(reports.getFirst());
        assertThat(event.identity()).isEqualTo(new CouncilEvent.Identity("urn:placewise:file:E08000021", "17"));
        assertThat(event.data()).isEqualTo(TestJson.tree("""
                {"instrumentId": "pit-mark-up", "instrumentVersion": "1.0", "gssCode": "E08000021", "topic": "CVD",
                 "assessedOn": "2026-05-12", "assessor": null, "example": null,
                 "answers": [
                   {"element": "civic", "answer": "level", "level": 2, "rationale": "Two, and \\"more\\"",
                    "confidence": "high", "evidence": [
                      {"title": "Policy", "link": "https://example.org/p", "date": "2026-01-31"},
                      {"title": "Minutes", "link": null, "date": null}]},
                   {"element": "service", "answer": "not-known", "level": null, "rationale": null,
                    "confidence": null, "evidence": []}]}
                """));
    }

    @Test
    void readsColumnsInAnyOrderAndHeadingsInAnyDress() {
        List<String> columns = new ArrayList<>(List.of(HEADINGS.strip().split(",")));
        JsonNode expected = null;
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(columns, new Random(seed));
            String file = columns.stream().map(column -> dressed(column)).collect(Collectors.joining(",")) + "\r\n"
                    + columns.stream().map(ReportFileTest::cell).collect(Collectors.joining(",")) + "\r\n";
            JsonNode data = event(reports(file).getFirst()).data();
            expected = expected == null ? data : expected;
            assertThat(data).isEqualTo(expected);
        }
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(reports("\uFEFF" + HEADINGS + row("17", "civic", "level", "2")))
                .hasSize(1);
    }

    @Test
    void saysPlainlyWhatIsNotUtf8() {
        byte[] latin = (HEADINGS + row("Zoë", "civic", "level", "2")).getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = HEADINGS.getBytes(StandardCharsets.UTF_16);

        assertThat(unreadable(latin)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("not-utf-8");
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.message()).contains("0xEB");
        });
        assertThat(unreadable(utf16)).singleElement().satisfies(fault -> assertThat(fault.message())
                .contains("UTF-16"));
        assertThat(unreadable(new byte[] {'r', (byte) 0xC3}))
                .extracting(ReportFault::code)
                .containsExactly("not-utf-8");
    }

    @Test
    void tellsEveryFaultWithItsRowAndColumn() {
        List<ReadReport> reports = reports(HEADINGS + """
                17,pit-mark-up,1.0,E0800002,CVD,2026-13-12,civic,level,two,,certain,,https://example.org,
                17,,,,Other,,service,levels,2,,,,,
                ,,,,,,community,level,1,,,,,
                17,,,,,,community,level,,,,Policy,ftp:x,yesterday
                """);

        assertThat(reports).hasSize(2);
        assertThat(places(reports.get(0))).containsExactly("4 reference reference-missing");
        assertThat(places(reports.get(1)))
                .contains(
                        "3 topic differs-within-assessment",
                        "2 gssCode pattern",
                        "2 assessedOn format",
                        "2 level type",
                        "2 confidence enum",
                        "2 evidenceTitle required",
                        "3 answer enum",
                        "5 evidenceLink pattern",
                        "5 evidenceDate format")
                .anyMatch(place -> place.startsWith("5 level"));
    }

    @Test
    void refusesFilesThatAreNone() {
        assertThat(codes("")).containsExactly("empty-file");
        assertThat(codes(HEADINGS)).containsExactly("no-rows");
        assertThat(codes(HEADINGS + "17,\"open")).containsExactly("cell-without-end");
        assertThat(codes("reference,level,Level,colour\n1,2,3,4\n"))
                .contains("column-twice", "column-unknown", "column-missing")
                .hasSize(8);
    }

    @ParameterizedTest
    @FieldSource("org.placewise.assessment.instrument.InstrumentFixture#BUNDLED")
    void theTemplateOfEveryInstrumentFilledInIsAnAssessment(String name) {
        Instrument instrument = InstrumentFixture.bundled(name).toInstrument();
        String[] lines = ReportTemplate.of(instrument).split("\r\n");
        List<String> headings = Arrays.asList(lines[0].split(","));
        StringBuilder file = new StringBuilder(lines[0]).append("\r\n");
        instrument.elements().forEach(element -> file.append(headings.stream()
                        .map(heading -> switch (heading) {
                            case "instrumentId" -> instrument.ref().id();
                            case "instrumentVersion" -> instrument.ref().version();
                            case "element" -> element.code().value();
                            default -> cell(heading);
                        })
                        .collect(Collectors.joining(",")))
                .append("\r\n"));

        assertThat(lines).hasSize(instrument.elements().size() + 1);
        assertThat(event(reports(file.toString()).getFirst()).report().answers())
                .hasSize(instrument.elements().size());
    }

    private static String dressed(String column) {
        return " " + column.replaceAll("([A-Z])", " $1").toUpperCase(Locale.ROOT);
    }

    private static String cell(String column) {
        return switch (column) {
            case "reference" -> "17";
            case "instrumentId" -> "pit-mark-up";
            case "instrumentVersion" -> "1.0";
            case "gssCode" -> "E08000021";
            case "assessedOn" -> "2026-05-12";
            case "element" -> "civic";
            case "answer" -> "level";
            case "level" -> "2";
            default -> "";
        };
    }

    private static String row(String topic, String element, String answer, String level) {
        return "17,pit-mark-up,1.0,E08000021," + topic + ",2026-05-12," + element + "," + answer + "," + level
                + ",,,,,\n";
    }

    private List<ReadReport> reports(String file) {
        return switch (reader.read(file.getBytes(StandardCharsets.UTF_8))) {
            case Readable(var reports) -> reports;
            case Unreadable(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private List<String> codes(String file) {
        return unreadable(file.getBytes(StandardCharsets.UTF_8)).stream()
                .map(ReportFault::code)
                .toList();
    }

    private List<ReportFault> unreadable(byte[] file) {
        ReportsReading reading = reader.read(file);
        return switch (reading) {
            case Unreadable(var faults) -> faults;
            case Readable readable -> throw new AssertionError("The file was read: " + readable);
        };
    }

    private static CouncilEvent event(ReadReport report) {
        return switch (report.reading()) {
            case Reading.Readable(var event) -> event;
            case Reading.Faulty(var id, var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<String> places(ReadReport report) {
        return switch (report.reading()) {
            case Reading.Readable readable -> List.of();
            case Reading.Faulty(var id, var faults) ->
                faults.stream()
                        .map(report.place())
                        .map(fault -> fault.row() + " " + fault.column() + " " + fault.code())
                        .toList();
        };
    }
}
