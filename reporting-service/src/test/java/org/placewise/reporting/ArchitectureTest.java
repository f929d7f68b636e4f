package org.placewise.reporting;

import java.util.Set;
import org.placewise.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.placewise.reporting", Set.of("dashboard.PilotReading", "partnership.RecordBehind"));
    }
}
