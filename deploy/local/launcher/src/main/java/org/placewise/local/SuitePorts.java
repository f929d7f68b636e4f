package org.placewise.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.placewise.local.infrastructure.FreePort;

/**
 * The TCP ports of a run, all of them on the loopback address.
 *
 * @param services where each service answers its callers
 * @param management where each service tells its health, metrics and API description
 */
public record SuitePorts(
        int postgres, int kafka, Map<SuiteService, Integer> services, Map<SuiteService, Integer> management) {

    static final int HIGHEST = 19_092;

    private static final int USUAL_POSTGRES = 15_432;

    public SuitePorts {
        services = Map.copyOf(services);
        management = Map.copyOf(management);
    }

    /** The documented ports, each plus {@code offset}. */
    public static SuitePorts usual(int offset) {
        Map<SuiteService, Integer> services = new EnumMap<>(SuiteService.class);
        Map<SuiteService, Integer> management = new EnumMap<>(SuiteService.class);
        for (SuiteService service : SuiteService.values()) {
            services.put(service, service.usualPort() + offset);
            management.put(service, service.usualManagementPort() + offset);
        }
        return new SuitePorts(USUAL_POSTGRES + offset, HIGHEST + offset, services, management);
    }

    /** Ports that nobody uses now, for tests. */
    public static SuitePorts free() throws IOException {
        Map<SuiteService, Integer> services = new EnumMap<>(SuiteService.class);
        Map<SuiteService, Integer> management = new EnumMap<>(SuiteService.class);
        for (SuiteService service : SuiteService.values()) {
            services.put(service, FreePort.any());
            management.put(service, FreePort.any());
        }
        return new SuitePorts(FreePort.any(), FreePort.any(), services, management);
    }

    public int of(SuiteService service) {
        return Objects.requireNonNull(services.get(service));
    }

    public int managementOf(SuiteService service) {
        return Objects.requireNonNull(management.get(service));
    }

    /** @throws CannotStart naming every port that another program holds and what it is needed for */
    void requireFree() throws CannotStart {
        List<String> busy = new ArrayList<>();
        for (SuiteService service : SuiteService.values()) {
            note(of(service), service.component(), busy);
            note(managementOf(service), service.component() + " (health, metrics, API description)", busy);
        }
        note(postgres, "PostgreSQL", busy);
        note(kafka, "Kafka", busy);
        if (!busy.isEmpty()) {
            throw new CannotStart("Another program uses a port that Placewise needs:\n  " + String.join("\n  ", busy)
                    + "\nStop that program, or choose other ports, for example: deploy/run --port-offset 1000");
        }
    }

    private static void note(int port, String component, List<String> busy) {
        if (!FreePort.isFree(port)) {
            busy.add(port + " for " + component);
        }
    }
}
