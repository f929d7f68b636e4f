package org.placewise.indicator.value.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of values. Several values of one filter are parted by commas. */
public class ValueParameters {

    @QueryParam("areaType")
    @Parameter(description = "Areas of these types only, parted by commas", example = "lower-tier-authority")
    @Nullable String areaType;

    @QueryParam("ancestor")
    @Parameter(description = "Areas that lie wholly in this one, and itself", example = "E12000001")
    @Nullable String ancestor;

    @QueryParam("areas")
    @Parameter(description = "Areas with these codes only, parted by commas", example = "E08000021,E08000037")
    @Nullable String areas;

    @QueryParam("periods")
    @Parameter(description = "Periods as published or in sortable form, parted by commas", example = "2015,20160000")
    @Nullable String periods;

    @QueryParam("sex")
    @Parameter(example = "Persons")
    @Nullable String sex;

    @QueryParam("age")
    @Parameter(example = "All ages")
    @Nullable String age;

    @QueryParam("category")
    @Parameter(description = "Figures of this category, or of every category of this type")
    @Nullable String category;

    @QueryParam("inequality")
    @Parameter(
            description =
                    "deprivation: figures of deprivation quantiles; any: figures of every category. Without it and without category, figures of all people.",
            example = "deprivation")
    @Nullable String inequality;

    @QueryParam("latest")
    @DefaultValue("false")
    @Parameter(description = "Only the last period that each line of each area has")
    boolean latest;

    @QueryParam("benchmark")
    @DefaultValue("E92000001")
    @Parameter(
            description = "Area to compare with; an area that does not lie in it is not compared",
            example = "E12000001")
    String benchmark = "E92000001";

    @QueryParam("acceptIncomparable")
    @DefaultValue("false")
    @Parameter(description = "Whether a trend may run across a break in the periods; it then says so")
    boolean acceptIncomparable;

    static List<String> list(@Nullable String text) {
        return text == null
                ? List.of()
                : List.of(text.split(",")).stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
