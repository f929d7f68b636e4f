package org.placewise.assessment.assessment.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of table {@code assessment}; answers, answers to the second part and result are JSON documents. */
@Entity
@Table(name = "assessment")
class AssessmentRow {

    @Id
    UUID id;

    @Column(name = "gss_code")
    String gssCode;

    @Column(name = "place_level")
    String placeLevel;

    @Nullable String topic;

    @Column(name = "topic_key")
    String topicKey;

    @Column(name = "instrument_id")
    String instrumentId;

    @Column(name = "instrument_version")
    String instrumentVersion;

    @Column(name = "assessed_on")
    LocalDate assessedOn;

    boolean example;

    @Column(name = "origin_source")
    @Nullable String originSource;

    @Column(name = "origin_event_id")
    @Nullable String originEventId;

    @JdbcTypeCode(SqlTypes.JSON)
    String answers;

    @JdbcTypeCode(SqlTypes.JSON)
    String diagnostic;

    String state;

    @Column(name = "submitted_at")
    @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    @Nullable String submittedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable String result;

    @Column(name = "withdrawn_at")
    @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    @Nullable String withdrawalReason;

    long version;
}
