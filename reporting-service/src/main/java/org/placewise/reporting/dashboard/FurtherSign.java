package org.placewise.reporting.dashboard;

import java.time.LocalDate;
import org.placewise.reporting.partnership.SignReading;

/**
 * A sign or measure of a board after clarity and ownership.
 *
 * @param sign its name, such as impact or attendance
 * @param measure whether it is a measure beside the signs
 * @param asOf the day on which the records stood so
 */
public record FurtherSign(String sign, boolean measure, LocalDate asOf, SignReading reading) {}
