package org.placewise.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void aPortInUseIsNotFree() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void aPortOfferedIsFree() throws Exception {
        assertThat(FreePort.isFree(FreePort.any())).isTrue();
    }

    @Test
    void noPortIsOfferedTwiceNorWhereSomethingElseIsAboutToListen() throws Exception {
        Set<Integer> offered = new HashSet<>(Set.of(FreePort.any()));
        for (int i = 0; i < 500; i++) {
            assertThat(offered.add(FreePort.anyBut(offered.iterator().next()))).isTrue();
        }
    }
}
