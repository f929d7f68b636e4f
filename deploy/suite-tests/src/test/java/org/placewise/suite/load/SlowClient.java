package org.placewise.suite.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.suite.http.Api;

/** A client at an address of its own that opens many connections and sends next to nothing on each. */
public final class SlowClient implements AutoCloseable {

    private static final int ANNOUNCED = 5_000;

    private final String from;
    private final URI service;
    private final List<Socket> sockets = new ArrayList<>();

    /** A client at a loopback address. */
    public SlowClient(String from, URI service) {
        this.from = from;
        this.service = service;
    }

    /** Opens connections and asks nothing. */
    public SlowClient connect(int count) {
        for (int number = 0; number < count; number++) {
            sockets.add(open());
        }
        return this;
    }

    /** Opens connections and sends on each the headers of a request and the first byte of its body. */
    public SlowClient begin(int count, String request, String mediaType, String headers) {
        String head = request + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + mediaType + "\r\n" + headers
                + "Content-Length: " + ANNOUNCED + "\r\n\r\n{";
        for (int number = 0; number < count; number++) {
            Socket socket = open();
            sockets.add(socket);
            send(socket, head);
        }
        return this;
    }

    /** Sends one more byte on each connection that is still there. */
    public void drip() {
        sockets.forEach(socket -> send(socket, " "));
    }

    /** The status of each answer that arrives before its connection ends; empty for a connection that ended without one. */
    public List<Optional<String>> statusesAtTheEnd(Duration patience) {
        return sockets.stream().map(socket -> statusAtTheEnd(socket, patience)).toList();
    }

    /** A request of this client on a connection of its own, and the status of its answer. */
    public Optional<String> get(String path) {
        try (Socket socket = open()) {
            send(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            return statusAtTheEnd(socket, Duration.ofSeconds(10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A header that authorises. */
    public static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    /** How long a request takes that must be answered with 200. */
    public static Duration timeOf(Api api, String path) {
        long begin = System.nanoTime();
        api.get(path).expect(200);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private Socket open() {
        try {
            Socket socket = new Socket();
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", service.getPort()), 5_000);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException ended) {
            // the service has ended the connection, which is what the caller looks at
        }
    }

    private static Optional<String> statusAtTheEnd(Socket socket, Duration patience) {
        try {
            socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
            StringBuilder answer = new StringBuilder();
            try {
                byte[] piece = new byte[4_096];
                for (int read = socket.getInputStream().read(piece);
                        read >= 0;
                        read = socket.getInputStream().read(piece)) {
                    answer.append(new String(piece, 0, read, StandardCharsets.US_ASCII));
                }
            } catch (SocketTimeoutException e) {
                throw new AssertionError("A connection is still open; it has answered: " + answer, e);
            } catch (SocketException reset) {
                // an end too
            }
            return answer.isEmpty() ? Optional.empty() : Optional.of(answer.substring(9, 12));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
