package org.placewise.partnership.app;

import org.placewise.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.placewise.partnership");
    }
}
