package org.placewise.assessment;

import org.placewise.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.placewise.assessment");
    }
}
