package org.placewise.reporting.dashboard;

/**
 * Where a figure came from.
 *
 * @param kind area, release, series, observation, inequality, assessment, trend, round, proposal, board, signs, objective, action or places
 * @param id identifier of the record in the service that owns it
 * @param href where the record can be read
 */
public record Source(String kind, String id, String href) {}
