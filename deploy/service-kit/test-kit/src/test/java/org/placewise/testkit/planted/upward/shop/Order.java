package org.placewise.testkit.planted.upward.shop;

import org.placewise.testkit.planted.upward.shop.http.Till;

/** A rule that asks its adapter. */
public final class Order {

    private Order() {}

    /** How many are ordered. */
    public static int size() {
        return Till.open();
    }
}
