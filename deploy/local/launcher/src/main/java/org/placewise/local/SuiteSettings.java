package org.placewise.local;

import java.util.Map;

/**
 * How a suite shall run.
 *
 * @param builds where the packaged services are
 * @param ports of all components
 * @param publicReading whether callers without a token may read
 * @param environment additional settings for all services, by environment variable
 */
public record SuiteSettings(
        ServiceBuilds builds, SuitePorts ports, boolean publicReading, Map<String, String> environment) {

    public SuiteSettings {
        environment = Map.copyOf(environment);
    }

    /** Everyone on this machine may read, as on a public site. */
    public static SuiteSettings of(ServiceBuilds builds, SuitePorts ports) {
        return new SuiteSettings(builds, ports, true, Map.of());
    }

    public SuiteSettings withoutPublicReading() {
        return new SuiteSettings(builds, ports, false, environment);
    }
}
