package org.placewise.partnership.app;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Adds to the API description what every operation on records of the one shape may answer besides success, so that no resource
 * repeats it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RecordResponses implements OASFilter {

    private static final Pattern LIST =
            Pattern.compile("/v1/(meetings|decisions|priorities|thread-links|pooled-funds|risks|pilots)");

    private static final Pattern ONE = Pattern.compile(LIST + "/\\{id}");

    private static final Pattern HISTORY = Pattern.compile(ONE + "/history");

    private static final String REACH = "The token lacks the role board-officer or does not cover the place";
    private static final String OFFICERS = "The caller is no officer of the place of the record";
    private static final String RULES = "Rules are broken; errors names them all";
    private static final String NEVER = "Never recorded";
    private static final String REMOVED = "Removed";

    private static final Map<String, String> CHANGE = Map.of(
            "403",
            REACH,
            "404",
            NEVER,
            "410",
            REMOVED,
            "412",
            "Changed since it was read",
            "428",
            "If-Match is missing");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach((path, item) -> {
            if (LIST.matcher(path).matches()) {
                add(
                        item.getGET(),
                        Map.of("422", "A filter names nothing that is known, or a parameter is out of range"));
                add(item.getPOST(), Map.of("403", REACH, "422", RULES));
            } else if (ONE.matcher(path).matches()) {
                add(item.getGET(), reading());
                add(item.getPUT(), CHANGE);
                add(item.getPUT(), Map.of("422", RULES));
                add(item.getDELETE(), CHANGE);
                add(item.getDELETE(), Map.of("409", "Other records refer to it", "422", "The reason is missing"));
            } else if (HISTORY.matcher(path).matches()) {
                add(item.getGET(), Map.of("403", OFFICERS, "404", NEVER));
            }
        });
    }

    private static Map<String, String> reading() {
        return Map.of(
                "304", "The caller has this version already (If-None-Match)",
                "403", "A past state is asked for, and the caller is no officer of the place of the record",
                "404", "Not on record, or not yet on that day",
                "410", REMOVED,
                "422", "asOf is not a day between 1900 and 2199");
    }

    private static void add(Operation operation, Map<String, String> answers) {
        new TreeMap<>(answers).forEach((status, description) -> operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().description(description)));
    }
}
