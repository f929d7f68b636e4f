package org.placewise.partnership.sign.http;

import java.time.LocalDate;
import java.util.List;

/**
 * The signs of every board of a place.
 *
 * @param boards those on record at the end of the day; none where the place had none
 */
public record PlaceSignsResponse(String gssCode, LocalDate asOf, List<BoardSignsResponse> boards) {}
