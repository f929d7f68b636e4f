package org.placewise.testkit.planted.circle.tea;

/** One half of a circle between two features, on its rule side. */
public final class Cup {

    private Cup() {}

    /** How many there are. */
    public static int count() {
        return 1;
    }
}
