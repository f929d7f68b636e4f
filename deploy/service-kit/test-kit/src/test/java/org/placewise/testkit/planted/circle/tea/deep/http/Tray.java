package org.placewise.testkit.planted.circle.tea.deep.http;

import org.placewise.testkit.planted.circle.water.Kettle;

/** The other half, as deep as an adapter can stand. */
public final class Tray {

    private Tray() {}

    /** How many cups it carries. */
    public static int cups() {
        return Kettle.cups();
    }
}
