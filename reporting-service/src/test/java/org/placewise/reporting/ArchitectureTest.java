package org.placewise.reporting;

import org.placewise.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.placewise.reporting");
    }
}
