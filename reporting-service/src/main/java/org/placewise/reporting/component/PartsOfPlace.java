package org.placewise.reporting.component;

import org.placewise.reporting.dashboard.ComponentRollUp;

/**
 * The states of the component in the places of one level below.
 *
 * @param level district or neighbourhood
 * @param places how many lie wholly in the place; only these are counted
 */
public record PartsOfPlace(String level, int places, ComponentRollUp counted) {}
