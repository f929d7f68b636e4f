package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.dashboard.db.ReadDashboard;
import org.placewise.reporting.dashboard.db.RollUps;
import org.placewise.reporting.place.db.ListPlaces;
import org.placewise.testkit.Infrastructure;

/** Every table from which a kept answer is made has a trigger that moves a stamp, or is part of one that has. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class StampedTablesIT {

    private static final String ALL = "stamp_all()";

    @Inject
    Jdbi jdbi;

    @Test
    void ofWhatDashboardsAreMade() {
        Set<String> read = tables(statements(ReadDashboard.class));

        assertThat(read)
                .contains("place_parent", "assessment_answer", "board_member", "indicator_value", "board_sign")
                .allSatisfy(table -> assertThat(trigger(table)).as(table).isNotEmpty());
    }

    @Test
    void ofWhatIsToldOfPlacesBelow() {
        assertThat(tables(statements(RollUps.class)))
                .contains("latest_assessment", "board_seat", "instrument_component", "action")
                .allSatisfy(table -> assertThat(trigger(table)).as(table).containsAnyOf("'above'", ALL));
    }

    @Test
    void ofWhatListsAreMade() {
        assertThat(tables(statements(ListPlaces.class)))
                .contains("place_parent", "latest_assessment", "deprivation_profile", "board")
                .allSatisfy(table -> assertThat(trigger(table)).as(table).containsAnyOf("'list'", ALL));
    }

    /** The SQL of a class and of those that it is made of. */
    private static String statements(Class<?> reader) {
        Set<Class<?>> seen = new HashSet<>();
        collect(reader, seen);
        assertThat(seen).noneMatch(type -> ClientProxy.class.isAssignableFrom(type));
        return seen.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(StampedTablesIT::text)
                .collect(Collectors.joining("\n"));
    }

    private static void collect(Class<?> type, Set<Class<?>> seen) {
        if (type.getName().startsWith("org.placewise.reporting") && seen.add(type)) {
            for (Field field : type.getDeclaredFields()) {
                collect(field.getType(), seen);
            }
        }
    }

    private static String text(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables that a text names, itself or through a view or function. */
    private Set<String> tables(String text) {
        Map<String, String> definitions = jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT viewname AS name, definition FROM pg_views WHERE schemaname = current_schema()
                        UNION ALL
                        SELECT proname, prosrc FROM pg_proc
                        WHERE pronamespace = current_schema()::regnamespace AND prorettype <> 'trigger'::regtype
                        """).reduceRows(new HashMap<String, String>(), (all, row) -> {
                    all.put(row.getColumn("name", String.class), row.getColumn("definition", String.class));
                    return all;
                }));
        Set<String> named = words(text);
        Set<String> opened = new HashSet<>();
        while (true) {
            List<String> next = named.stream()
                    .filter(word -> definitions.containsKey(word) && opened.add(word))
                    .toList();
            if (next.isEmpty()) {
                break;
            }
            next.forEach(name -> named.addAll(words(definitions.get(name))));
        }
        Set<String> tables = new TreeSet<>();
        jdbi.useHandle(
                handle -> handle.createQuery("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
                        .mapTo(String.class)
                        .forEach(tables::add));
        tables.retainAll(named);
        return tables;
    }

    private static Set<String> words(String text) {
        return Pattern.compile("(?<!')\\b[a-z_]+\\b(?!')")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The trigger of a table, or of the one whose rows take those of this one with them; empty where there is none. */
    private String trigger(String table) {
        return Stream.concat(
                        definitions("""
                                SELECT pg_get_triggerdef(oid) FROM pg_trigger
                                WHERE tgrelid = CAST(:table AS regclass) AND tgname = 'stamp' AND tgenabled = 'O'
                                """, table).stream(),
                        definitions("""
                                SELECT confrelid::regclass::text FROM pg_constraint
                                WHERE conrelid = CAST(:table AS regclass) AND contype = 'f' AND confdeltype = 'c'
                                """, table).stream().map(this::trigger))
                .collect(Collectors.joining(" "));
    }

    private List<String> definitions(String query, String table) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("table", table)
                .mapTo(String.class)
                .list());
    }
}
