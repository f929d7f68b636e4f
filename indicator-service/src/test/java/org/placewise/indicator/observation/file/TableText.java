package org.placewise.indicator.observation.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A CSV file that a test changes cell by cell. Rows are counted as a spreadsheet does, the headings being row 1. */
public final class TableText {

    private static final String FINGERTIPS = """
            Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to Region value or percentiles,Time period Sortable,New data,Compared to goal
            93356,Infections,,,E92000001,England,Country,Persons,All ages,,,2015,94.7,93.9,95.5,93.4,96.0,51897,54786327,,,Not compared,Not compared,20150000,
            93356,Infections,E12000001,North East region,E06000001,Hartlepool,County & UA,Persons,All ages,,,2015,66.4,50.4,85.9,,,58,92493,,,Better,Better,20150000,
            93356,Infections,E12000001,North East region,E06000002,Middlesbrough,County & UA,Persons,All ages,,,2015,,,,,,,,Not available,,Not compared,Not compared,20150000,
            93088,Overweight,E12000001,North East region,E06000001,Hartlepool,County & UA,Persons,18+ yrs,,,2015/16,70.1,66.0,74.0,,,350,499,,,Worse,Similar,20150000,
            93356,Infections,,,E92000001,England,Country,Persons,All ages,County & UA deprivation deciles in England (IMD2015),Most deprived decile (IMD2015),2015,69.6,,,,,3541,5085927,,,Not compared,Not compared,20150000,
            """;

    private static final String TIDY = """
            indicatorId,areaCode,period,sex,age,categoryType,category,value,lower95,upper95,count,denominator,note
            93356,E92000001,2015,Persons,All ages,,,94.7,93.9,95.5,51897,54786327,
            93356,E06000001,2015,Persons,All ages,,,66.4,50.4,85.9,58,92493,
            93088,E06000001,2015/16,Persons,18+ yrs,,,70.1,66.0,74.0,350,499,
            """;

    private final List<List<String>> rows;

    private TableText(String text) {
        rows = new ArrayList<>(text.lines()
                .map(line -> (List<String>) new ArrayList<>(List.of(line.split(",", -1))))
                .toList());
    }

    /** Five rows as Fingertips publishes them: one cell shorter than the headings. */
    public static TableText fingertips() {
        return new TableText(FINGERTIPS);
    }

    /** Three rows of our own format. */
    public static TableText tidy() {
        return new TableText(TIDY);
    }

    public TableText with(int row, String heading, String cell) {
        rows.get(row - 1).set(column(heading), cell);
        return this;
    }

    public TableText withHeading(String heading, String other) {
        return with(1, heading, other);
    }

    /** One more column at the end, with the same in all rows. */
    public TableText withColumn(String heading, String cell) {
        rows.forEach(row -> row.add(row == rows.getFirst() ? heading : cell));
        return this;
    }

    public TableText withoutColumn(String heading) {
        int column = column(heading);
        rows.forEach(row -> row.remove(column));
        return this;
    }

    /** The same row once more at the end. */
    public TableText repeated(int row) {
        rows.add(new ArrayList<>(rows.get(row - 1)));
        return this;
    }

    public List<String> row(int row) {
        return rows.get(row - 1);
    }

    public TableText withoutRows() {
        rows.subList(1, rows.size()).clear();
        return this;
    }

    public TableText reversed() {
        int width = rows.getFirst().size();
        rows.replaceAll(row -> {
            List<String> whole = new ArrayList<>(row);
            while (whole.size() < width) {
                whole.add("");
            }
            return new ArrayList<>(whole.reversed());
        });
        return this;
    }

    public String text() {
        return rows.stream()
                .map(row -> row.stream().map(TableText::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    public byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }

    private int column(String heading) {
        return rows.getFirst().indexOf(heading);
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\n\r].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
