package org.placewise.partnership.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file of records of one kind from its first row to its last, whatever is wrong with some of them. */
public final class ReadSheet {

    private static final Pattern NUMBER = Pattern.compile("£?(-?\\d{1,3}(?:,\\d{3})+|-?\\d+)(\\.\\d+)?");

    private static final int LONGEST_LIST = 100;

    private final SheetKind kind;
    private final List<SheetFault> faults = new ArrayList<>();
    private final List<SheetNote> notes = new ArrayList<>();

    private ReadSheet(SheetKind kind) {
        this.kind = kind;
    }

    /** The records that the file states, or every reason why it cannot be read. */
    public static SheetReading read(SheetKind kind, byte[] file) {
        ReadSheet sheet = new ReadSheet(kind);
        List<SheetRow> rows = SheetRows.read(kind, file, sheet.faults, sheet.notes);
        List<SheetDraft> drafts =
                kind.rowsOfOne().map(together -> sheet.joined(together, rows)).orElseGet(() -> sheet.drafts(rows));
        return sheet.faults.isEmpty()
                ? new SheetReading.Readable(drafts, sheet.notes)
                : new SheetReading.Unreadable(sheet.faults);
    }

    private List<SheetDraft> drafts(List<SheetRow> rows) {
        return rows.stream()
                .map(row -> new SheetDraft(row.line(), body(row), List.of()))
                .toList();
    }

    private List<SheetDraft> joined(RowsOfOne together, List<SheetRow> rows) {
        Map<List<JsonNode>, JoinedRows> records = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            ObjectNode body = body(row);
            @Nullable JsonNode entry = body.remove(together.list());
            records.computeIfAbsent(together.key(body), key -> new JoinedRows(together, row.line(), body))
                    .add(row, body, entry)
                    .ifPresent(faults::add);
        }
        return records.values().stream().map(JoinedRows::draft).toList();
    }

    private ObjectNode body(SheetRow row) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        row.cells().forEach((column, cell) -> put(body, column.pointer(), value(row, column, cell)));
        kind.ownerColumns().stream()
                .filter(column -> !row.cells().containsKey(column))
                .forEach(column -> notes.add(new SheetNote(
                        row.line(), column.heading(), "owner-missing", "Nobody is named who answers for it.")));
        kind.listsWithoutColumn().forEach(body::putArray);
        return body;
    }

    private static void put(ObjectNode body, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        ObjectNode holder = last == 0 ? body : body.withObject(pointer.substring(0, last));
        holder.set(pointer.substring(last + 1), value);
    }

    private JsonNode value(SheetRow row, SheetColumn column, String cell) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (column.form()) {
            case TEXT -> json.textNode(cell);
            case WORD -> json.textNode(word(cell));
            case LIST -> {
                ArrayNode list = json.arrayNode();
                Stream.of(cell.split(";"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .forEach(list::add);
                yield list.size() <= LONGEST_LIST
                        ? list
                        : fault(row, column, "list-too-long", "Name at most " + LONGEST_LIST + " in one cell.");
            }
            case DAY ->
                UkDay.read(cell)
                        .<JsonNode>map(day -> json.textNode(day.toString()))
                        .orElseGet(() -> fault(
                                row,
                                column,
                                "not-a-day",
                                "Write a day such as 14/05/2026, the year with four digits."));
            case YEAR ->
                FinancialYear.read(cell)
                        .<JsonNode>map(json::numberNode)
                        .orElseGet(() ->
                                fault(row, column, "not-a-year", "Write a financial year such as 2026 or 2026/27."));
            case NUMBER ->
                NUMBER.matcher(cell).matches()
                        ? number(new BigDecimal(cell.replaceAll("[£,]", "")))
                        : fault(row, column, "not-a-number", "Write a number such as 18.4 or 60,000, without a unit.");
        };
    }

    private static String word(String cell) {
        return cell.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[\\s_]+", "-");
    }

    private JsonNode fault(SheetRow row, SheetColumn column, String code, String message) {
        faults.add(row.fault(column, code, message));
        return JsonNodeFactory.instance.nullNode();
    }

    /** A number without a fraction is a whole one, as where a spreadsheet writes 30.0. */
    private static ValueNode number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? JsonNodeFactory.instance.numberNode(number.toBigIntegerExact())
                : JsonNodeFactory.instance.numberNode(number);
    }
}
