package org.placewise.kit.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "192.0.2.1, ::ffff:192.0.2.1, true",
        "2001:db8:0:1::1, 2001:0db8:0:1:ffff::2, true",
        "2001:db8:0:1::1, 2001:db8:0:2::1, false",
        "proxy.example, proxy.example, true",
        "not:an:address, not:another:address, false"
    })
    void aClientIsAnAddressOfTheOldKindOrANetworkOfTheNew(String one, String other, boolean same) {
        assertThat(Client.of(one).equals(Client.of(other))).isEqualTo(same);
    }
}
