package org.placewise.reporting.rebuild.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.kit.database.LongWork;

/** Everything that is filled from the topics, and the notes of what it was filled from. */
@ApplicationScoped
public class ReadModel {

    /** The tables that events fill; dead letters are no part of them. */
    static final List<String> TABLES = List.of(
            "place",
            "place_parent",
            "instrument",
            "instrument_level",
            "instrument_element",
            "instrument_component",
            "deprivation_profile",
            "deprivation_decile",
            "deprivation_domain",
            "indicator_series",
            "indicator_release",
            "indicator_line",
            "indicator_value",
            "inequality_group",
            "inequality_measure",
            "assessment",
            "assessment_answer",
            "latest_assessment",
            "assessment_round",
            "round_reopening",
            "round_element",
            "round_sector",
            "agreed_level",
            "proposed_action",
            "board",
            "board_member",
            "board_seat",
            "objective",
            "action",
            "action_progress",
            "board_sign",
            "board_record",
            "inbox_entity",
            "partition_read");

    private final Jdbi jdbi;

    ReadModel(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empties the read model, with all notes of what it was filled from. */
    @Transactional
    @LongWork
    public void empty() {
        jdbi.useHandle(handle -> handle.createUpdate("SELECT empty_tables(:tables)")
                .bindArray("tables", String.class, TABLES)
                .execute());
    }

    /** Returns those partitions that this database has not been filled from. */
    public List<TopicPartition> unread(Collection<TopicPartition> partitions) {
        Set<TopicPartition> read = jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM partition_read")
                .map((row, context) -> new TopicPartition(row.getString("topic"), row.getInt("kafka_partition")))
                .set());
        return partitions.stream()
                .filter(partition -> !read.contains(partition))
                .toList();
    }

    /** Notes partitions whose consumer stands at their beginning. */
    @Transactional
    public void note(Collection<TopicPartition> partitions) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "INSERT INTO partition_read VALUES (:topic, :partition) ON CONFLICT DO NOTHING");
            partitions.forEach(partition -> batch.bind("topic", partition.topic())
                    .bind("partition", partition.partition())
                    .add());
            batch.execute();
        });
    }
}
