package org.placewise.kit.load;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Who is at the other end. One household or hospital has 64 bits of IPv6 to itself, so those count as one. */
final class Client {

    private static final int NETWORK_BYTES = 8;

    private Client() {}

    /** Who sent a request: where a trusted proxy names another address than its own, that one. */
    static String of(HttpServerRequest request) {
        @Nullable SocketAddress address = request.remoteAddress();
        if (address == null) {
            return "unknown";
        }
        @Nullable String literal = address.hostAddress();
        return of(literal == null ? String.valueOf(address.host()) : literal);
    }

    /** Who opened a connection. */
    static String of(java.net.@Nullable SocketAddress address) {
        return address instanceof InetSocketAddress internet && internet.getAddress() != null
                ? of(internet.getAddress())
                : "unknown";
    }

    /** The client with an address as it is written; a text that is no address stands for itself. */
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return of(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static String of(InetAddress address) {
        return address instanceof Inet6Address six
                ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
