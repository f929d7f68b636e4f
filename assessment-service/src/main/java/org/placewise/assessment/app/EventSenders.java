package org.placewise.assessment.app;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.placewise.assessment.received.EventSources;
import org.placewise.assessment.received.RegisteredSource;
import org.placewise.assessment.received.SubmissionTopics;
import org.placewise.kit.place.PlaceHierarchy;

/** Who may send events of what, as the operator has set it. */
@ApplicationScoped
class EventSenders {

    /** Settings that contradict each other stop the start. */
    void check(@Observes StartupEvent started, EventSources sources, SubmissionTopics topics) {
        Log.debugf("Events are taken as %s and %s allow", sources, topics);
    }

    @Produces
    @Singleton
    EventSources sources(AssessmentConfig config, PlaceHierarchy places) {
        return new EventSources(
                places,
                config.eventSources().entrySet().stream()
                        .map(entry -> new RegisteredSource(
                                entry.getKey(),
                                entry.getValue().source(),
                                entry.getValue().clients(),
                                entry.getValue().places().orElseGet(Set::of)))
                        .toList());
    }

    @Produces
    @Singleton
    SubmissionTopics topics(
            AssessmentConfig config,
            PlaceHierarchy places,
            @ConfigProperty(name = "mp.messaging.incoming.assessment-submissions.topics") List<String> consumed) {
        return new SubmissionTopics(
                places,
                consumed,
                config.submissionTopics().values().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                AssessmentConfig.SubmissionTopic::topic, AssessmentConfig.SubmissionTopic::places)));
    }
}
