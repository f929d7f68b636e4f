package org.placewise.assessment.app;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings of the service. */
@ConfigMapping(prefix = "placewise.assessment")
public interface AssessmentConfig {

    /** Class-path names of the instruments that are published at start-up. */
    List<String> bundledInstruments();

    /** How often parked events are looked at, as a duration such as {@code 10s}. */
    String parkedEventsEvery();

    /** How many wrong secrets of links an address may offer in a minute before it is told to wait. */
    int wrongSecretsPerMinute();

    /** Sources of events that only some senders may use, by a name for each. */
    Map<String, EventSource> eventSources();

    /** Topics of submissions that may report for some places only, by a name for each. */
    Map<String, SubmissionTopic> submissionTopics();

    /** A source of events that only some senders may use. */
    interface EventSource {

        /** The source as events carry it. */
        String source();

        /** Token subjects, clients that tokens are issued to, or {@code topic:} and the name of a topic. */
        Set<String> clients();

        /** GSS codes that it may speak of; those of its senders where it is not set. */
        Optional<Set<String>> places();
    }

    /** A topic of submissions that may report for some places only. */
    interface SubmissionTopic {

        /** Name of the Kafka topic. */
        String topic();

        /** GSS codes that it may report for. */
        Set<String> places();
    }
}
