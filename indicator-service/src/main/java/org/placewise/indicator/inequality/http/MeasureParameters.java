package org.placewise.indicator.inequality.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of measures. Several values of one filter are parted by commas. */
public class MeasureParameters {

    @QueryParam("measure")
    @Parameter(description = "These measures only, parted by commas", example = "sii,rii")
    @Nullable String measure;

    @QueryParam("area")
    @Parameter(description = "Within these areas only, parted by commas", example = "E92000001")
    @Nullable String area;

    @QueryParam("from")
    @Parameter(description = "First period: a year, or a period in sortable form", example = "2015")
    @Nullable String from;

    @QueryParam("to")
    @Parameter(description = "Last period: a year, or a period in sortable form", example = "2020")
    @Nullable String to;

    @QueryParam("acceptIncomparable")
    @DefaultValue("false")
    @Parameter(
            description =
                    "Whether a change is wanted across deprivation vintages, LSOA generations, definitions or breaks; it then says so")
    boolean acceptIncomparable;
}
