package org.placewise.local;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a suite shall run.
 *
 * @param builds where the packaged services are
 * @param ports of all components
 * @param publicReading whether callers without a token may read
 * @param classArchives folder for archives of loaded classes, which make later starts quicker and the first stop slower;
 *     null does without
 * @param environment additional settings for all services, by environment variable
 */
public record SuiteSettings(
        ServiceBuilds builds,
        SuitePorts ports,
        boolean publicReading,
        @Nullable Path classArchives,
        Map<String, String> environment) {

    public SuiteSettings {
        environment = Map.copyOf(environment);
    }

    /** Everyone on this machine may read, as on a public site. */
    public static SuiteSettings of(ServiceBuilds builds, SuitePorts ports) {
        return new SuiteSettings(builds, ports, true, null, Map.of());
    }

    public SuiteSettings withoutPublicReading() {
        return new SuiteSettings(builds, ports, false, classArchives, environment);
    }

    public SuiteSettings withClassArchives(Path folder) {
        return new SuiteSettings(builds, ports, publicReading, folder, environment);
    }
}
