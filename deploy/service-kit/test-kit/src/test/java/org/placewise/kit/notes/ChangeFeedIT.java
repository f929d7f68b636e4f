package org.placewise.kit.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.kit.id.Ids;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.kit.page.Tombstone;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ChangeFeedIT {

    @Inject
    Notes notes;

    @Inject
    CurrentIdentityAssociation caller;

    @BeforeEach
    void asAReader() {
        caller.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(() -> "reader")
                .addRole(Roles.READER)
                .build());
    }

    @Inject
    DataSource dataSource;

    private ChangePage<Notes.Note> since(@Nullable String position) {
        return notes.changes(new ChangeQuery(position, null, 1000, true));
    }

    private static List<UUID> ids(ChangePage<Notes.Note> page) {
        return page.items().stream().map(Notes.Note::id).toList();
    }

    @Test
    void onlyWhatChangedSinceIsTold() {
        notes.write("before");
        String position = since(null).nextUpdatedSince();
        Notes.Note after = notes.write("after");

        assertThat(ids(since(position))).containsExactly(after.id());
    }

    @Test
    void aTransactionThatWasSlowIsNotSkipped() throws SQLException {
        UUID slow = Ids.next();
        Notes.Note quick;
        ChangePage<Notes.Note> meanwhile;
        String position = since(null).nextUpdatedSince();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO note (id, version, text) VALUES ('" + slow + "', 1, 'slow')");
            quick = notes.write("quick");
            meanwhile = since(position);
            assertThat(ids(since(null)))
                    .as("a plain list shows what is committed")
                    .contains(quick.id());
            connection.commit();
        }
        assertThat(ids(meanwhile))
                .as("nothing beyond a transaction that is still running")
                .isEmpty();
        assertThat(ids(since(meanwhile.nextUpdatedSince()))).containsExactly(slow, quick.id());
    }

    @Test
    void deletionsAreToldAsTombstones() {
        Notes.Note note = notes.write("short-lived");
        String position = since(null).nextUpdatedSince();
        notes.delete(note.id());

        ChangePage<Notes.Note> page = since(position);

        assertThat(page.items()).isEmpty();
        assertThat(page.deletedItems())
                .extracting(Tombstone::id)
                .containsExactly(note.id().toString());
        assertThat(notes.changes(new ChangeQuery(position, null, 10, false)).deletedItems())
                .isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        String position = since(null).nextUpdatedSince();
        List<UUID> written = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            written.add(notes.write("page " + i).id());
        }
        List<UUID> read = new ArrayList<>();
        ChangePage<Notes.Note> page = notes.changes(new ChangeQuery(position, null, 3, false));
        read.addAll(ids(page));
        while (page.nextCursor() != null) {
            page = notes.changes(new ChangeQuery(null, page.nextCursor(), 3, false));
            read.addAll(ids(page));
        }
        assertThat(read).containsExactlyElementsOf(written);
    }

    @Test
    void anInstantIsAPlaceToBegin() {
        notes.write("before");
        Instant start = Instant.now();
        Notes.Note after = notes.write("after");
        assertThat(ids(since(start.toString()))).containsExactly(after.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "c1", "c-1-2", "2026-13-01T00:00:00Z", ""})
    void aPositionThatCannotBeReadIsRefused(String position) {
        assertThatThrownBy(() -> since(position)).isInstanceOf(HttpProblem.class);
    }
}
