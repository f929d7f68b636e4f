package org.placewise.suite.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewise.local.SuiteService;

/** Looks at the tables of a service. */
public final class Tables {

    /** When a row was written is not content: a rebuilt table has other times. */
    private static final String CONTENT = """
            SELECT count(*) || ' rows, ' || coalesce(md5(string_agg(content, '\n' ORDER BY content)), 'none')
            FROM (SELECT (to_jsonb(t) - 'applied_at' - 'received_at' - 'changed_at' - 'changed_xid' - 'changed_seq')::text
                  AS content FROM %s t) AS rows
            """;

    private Tables() {}

    public static long count(RunningSuite suite, SuiteService service, String table) {
        return number(suite, service, "SELECT count(*) FROM " + table);
    }

    public static long number(RunningSuite suite, SuiteService service, String sql) {
        return Long.parseLong(texts(suite, service, sql).getFirst());
    }

    /** The first column of all rows. */
    public static List<String> texts(RunningSuite suite, SuiteService service, String sql) {
        try (Connection connection = suite.database(service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /**
     * Number of rows and a hash of the ordered rows of every table of a service, by table, but for the notes of migrations and
     * the stamps of places, which never have a number again.
     */
    public static Map<String, String> contents(RunningSuite suite, SuiteService service) {
        Map<String, String> contents = new TreeMap<>();
        for (String table : texts(suite, service, """
                SELECT tablename FROM pg_tables
                WHERE schemaname = 'public' AND tablename NOT IN ('flyway_schema_history', 'place_stamp')
                """)) {
            contents.put(table, texts(suite, service, CONTENT.formatted(table)).getFirst());
        }
        return contents;
    }
}
