package org.placewise.testkit.planted.circle.water;

import org.placewise.testkit.planted.circle.tea.Cup;

/** Fills cups. */
public final class Kettle {

    private Kettle() {}

    /** How many cups it fills. */
    public static int cups() {
        return Cup.count();
    }
}
