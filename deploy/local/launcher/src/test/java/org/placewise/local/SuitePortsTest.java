package org.placewise.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuitePortsTest {

    @Test
    void addsTheOffsetToEveryPort() {
        SuitePorts ports = SuitePorts.usual(100);
        assertThat(ports.services())
                .isEqualTo(Map.of(
                        SuiteService.REPORTING, 8180,
                        SuiteService.ASSESSMENT, 8181,
                        SuiteService.INDICATOR, 8182,
                        SuiteService.PARTNERSHIP, 8183));
        assertThat(ports.management())
                .isEqualTo(Map.of(
                        SuiteService.REPORTING, 9180,
                        SuiteService.ASSESSMENT, 9181,
                        SuiteService.INDICATOR, 9182,
                        SuiteService.PARTNERSHIP, 9183));
        assertThat(ports.postgres()).isEqualTo(15_532);
        assertThat(ports.kafka()).isEqualTo(19_192);
    }

    @Test
    void saysWhichPortIsTakenAndWhatItIsNeededFor() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SuitePorts free = SuitePorts.free();
            SuitePorts ports =
                    new SuitePorts(free.postgres(), taken.getLocalPort(), free.services(), free.management());
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(taken.getLocalPort() + " for Kafka")
                    .hasMessageContaining("--port-offset")
                    .hasMessageNotContaining("PostgreSQL");
        }
    }

    @Test
    void aPortForManagementIsNeededToo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SuitePorts free = SuitePorts.free();
            Map<SuiteService, Integer> management = new EnumMap<>(free.management());
            management.put(SuiteService.INDICATOR, taken.getLocalPort());
            SuitePorts ports = new SuitePorts(free.postgres(), free.kafka(), free.services(), management);
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(taken.getLocalPort() + " for indicator-service (health");
        }
    }

    @Test
    void isContentWithFreePorts() throws Exception {
        SuitePorts.free().requireFree();
    }
}
