package org.placewise.partnership.board;

/**
 * The place a board serves; a board keeps its place for life.
 *
 * @param gssCode nine characters, for example E08000037
 * @param level national, region, system or district
 */
public record BoardPlace(String gssCode, String level) {}
