package org.placewise.assessment.app;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Settings of the service. */
@ConfigMapping(prefix = "placewise.assessment")
public interface AssessmentConfig {

    /** Class-path names of the instruments that are published at start-up. */
    List<String> bundledInstruments();

    /** How often parked events are looked at, as a duration such as {@code 10s}. */
    String parkedEventsEvery();
}
