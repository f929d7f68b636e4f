package org.placewise.partnership.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.kit.word.Word;

/** What a file may hold, and its columns. */
public enum SheetKind implements Word {
    PRIORITIES(
            SheetColumn.needed("title", "/title", CellForm.TEXT),
            SheetColumn.merged("source", "/source", CellForm.WORD),
            SheetColumn.optional("document", "/reference/title", CellForm.TEXT),
            SheetColumn.optional("link", "/reference/link", CellForm.TEXT),
            SheetColumn.optional("period", "/reference/period", CellForm.TEXT)),
    OBJECTIVES(
            SheetColumn.needed("title", "/title", CellForm.TEXT),
            SheetColumn.optional("pitComponent", "/pitComponent", CellForm.WORD),
            SheetColumn.optional("indicator", "/indicator/name", CellForm.TEXT),
            SheetColumn.optional("indicatorId", "/indicator/id", CellForm.TEXT),
            SheetColumn.optional("baselineValue", "/baseline/value", CellForm.NUMBER),
            SheetColumn.optional("baselineUnit", "/baseline/unit", CellForm.TEXT),
            SheetColumn.optional("baselinePeriod", "/baseline/period", CellForm.TEXT),
            SheetColumn.optional("targetValue", "/target/value", CellForm.NUMBER),
            SheetColumn.optional("targetUnit", "/target/unit", CellForm.TEXT),
            SheetColumn.optional("targetDate", "/targetDate", CellForm.DAY),
            SheetColumn.optional("populationGroup", "/populationGroup", CellForm.TEXT),
            SheetColumn.optional("dimensionOfInequality", "/dimensionOfInequality", CellForm.WORD),
            SheetColumn.optional("causalStage", "/causalStage", CellForm.WORD),
            SheetColumn.optional("owner", "/owner/name", CellForm.TEXT),
            SheetColumn.optional("ownerOrganisation", "/owner/organisation", CellForm.TEXT),
            SheetColumn.optional("tags", "/tags", CellForm.LIST)),
    ACTIONS(
            SheetColumn.merged("objective", "/objective", CellForm.TEXT),
            SheetColumn.needed("title", "/title", CellForm.TEXT),
            SheetColumn.optional("owner", "/owner", CellForm.TEXT),
            SheetColumn.optional("organisation", "/organisation", CellForm.TEXT),
            SheetColumn.optional("sector", "/sector", CellForm.WORD),
            SheetColumn.optional("dueDate", "/dueDate", CellForm.DAY),
            SheetColumn.optional("reportEveryDays", "/reportEveryDays", CellForm.NUMBER),
            SheetColumn.needed("status", "/status", CellForm.WORD),
            SheetColumn.optional("sponsor", "/sponsor", CellForm.TEXT)),
    RISKS(
            SheetColumn.merged("kind", "/kind", CellForm.WORD),
            SheetColumn.needed("title", "/title", CellForm.TEXT),
            SheetColumn.optional("owner", "/owner", CellForm.TEXT),
            SheetColumn.optional("reviewOn", "/reviewOn", CellForm.DAY),
            SheetColumn.needed("state", "/state", CellForm.WORD)),
    MEETINGS(
            SheetColumn.merged("heldOn", "/heldOn", CellForm.DAY),
            SheetColumn.merged("title", "/title", CellForm.TEXT),
            SheetColumn.merged("state", "/state", CellForm.WORD),
            SheetColumn.optional("item", "/agenda/title", CellForm.TEXT),
            SheetColumn.optional("raisedBy", "/agenda/raisedBy", CellForm.WORD)),
    MEMBERS(
            SheetColumn.needed("role", "/role", CellForm.TEXT),
            SheetColumn.optional("name", "/name", CellForm.TEXT),
            SheetColumn.merged("organisation", "/organisation", CellForm.TEXT),
            SheetColumn.optional("odsCode", "/odsCode", CellForm.TEXT).mergedWithin("organisation"),
            SheetColumn.needed("sector", "/sector", CellForm.WORD).mergedWithin("organisation"),
            SheetColumn.optional("statutorySeat", "/seat", CellForm.WORD),
            SheetColumn.optional("from", "/from", CellForm.DAY),
            SheetColumn.optional("until", "/until", CellForm.DAY)),
    DECISIONS(
            SheetColumn.merged("meeting", "/meetingId", CellForm.TEXT),
            SheetColumn.needed("what", "/title", CellForm.TEXT),
            SheetColumn.needed("authority", "/authority", CellForm.WORD),
            SheetColumn.optional("toAct", "/toAct", CellForm.TEXT),
            SheetColumn.optional("dueOn", "/dueOn", CellForm.DAY),
            SheetColumn.optional("objectives", "/objectiveIds", CellForm.LIST)),
    POOLED_FUNDS(
            SheetColumn.merged("title", "/title", CellForm.TEXT),
            SheetColumn.needed("kind", "/kind", CellForm.WORD).mergedWithin("title"),
            SheetColumn.needed("organisation", "/contributions/organisation", CellForm.TEXT)
                    .mergedWithin("title"),
            SheetColumn.needed("amount", "/contributions/amount", CellForm.NUMBER),
            SheetColumn.needed("year", "/contributions/year", CellForm.YEAR).mergedWithin("title"));

    private static final Set<String> ANSWERS_FOR_IT = Set.of("owner", "toAct");

    private final List<SheetColumn> columns;

    SheetKind(SheetColumn... columns) {
        this.columns = List.of(columns);
    }

    /** The columns in the order of the template. */
    public List<SheetColumn> columns() {
        return columns;
    }

    /** The headings that a file begins with, as CSV. */
    public String template() {
        return columns.stream().map(SheetColumn::heading).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** The column of a fault at a member of a record, if one states it. */
    public Optional<SheetColumn> columnOf(String pointer) {
        String member = pointer.replaceAll("/\\d+", "");
        return columns.stream().filter(column -> column.holds(member)).findFirst();
    }

    /** How rows make up one record together, where they do. */
    Optional<RowsOfOne> rowsOfOne() {
        return switch (this) {
            case MEETINGS -> Optional.of(new RowsOfOne("meeting", List.of("heldOn", "title"), "state", "agenda"));
            case POOLED_FUNDS -> Optional.of(new RowsOfOne("fund", List.of("title"), "kind", "contributions"));
            case PRIORITIES, OBJECTIVES, ACTIONS, RISKS, MEMBERS, DECISIONS -> Optional.empty();
        };
    }

    /** Lists that a request states and no column does; records from files begin with none of it. */
    List<String> listsWithoutColumn() {
        return switch (this) {
            case RISKS -> List.of("reviews");
            case MEETINGS -> List.of("attendance");
            case DECISIONS -> List.of("actionIds");
            case POOLED_FUNDS -> List.of("conditions", "spend", "metrics", "signOffs", "returns");
            case PRIORITIES, OBJECTIVES, ACTIONS, MEMBERS -> List.of();
        };
    }

    /** The columns of whose empty cells somebody should know, because nobody answers for what they stand beside. */
    List<SheetColumn> ownerColumns() {
        return columns.stream()
                .filter(column -> ANSWERS_FOR_IT.contains(column.heading()))
                .toList();
    }
}
