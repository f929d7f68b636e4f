package org.placewise.local.component;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Everything needed to start a component, as often as it takes.
 *
 * @param name of component, log and process note: {@code indicator-service}
 * @param command program and arguments
 * @param environment added to the starter's
 * @param readiness when it counts as up
 * @param log file that its output is appended to
 * @param note file that holds its process number while it runs
 */
public record Plan(
        String name, List<String> command, Map<String, String> environment, Readiness readiness, Path log, Path note) {

    public Plan {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
