package org.placewise.indicator;

import org.placewise.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.placewise.indicator");
    }
}
