package org.placewise.local.infrastructure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker (KRaft, one node) inside this virtual machine. Starting on a directory that was used before keeps
 * its topics, events and consumer offsets, also after the process was killed.
 */
public final class LocalKafka implements AutoCloseable {

    private static final Uuid CLUSTER = Uuid.fromString("cGxhY2V3aXNlLWxvY2FsMA");
    private static final int ATTEMPTS_AT_FREE_PORTS = 5;

    private final KafkaRaftServer server;
    private final int port;
    private final @Nullable Path temporary;

    private LocalKafka(KafkaRaftServer server, int port, @Nullable Path temporary) {
        this.server = server;
        this.port = port;
        this.temporary = temporary;
    }

    /**
     * Starts the broker and creates the topics that are missing; it takes and serves events when this returns.
     *
     * @throws IOException when the directory cannot be used or the broker does not come up
     */
    public static LocalKafka start(KafkaOptions options) throws IOException {
        Path kept = options.directory();
        Path folder = kept == null ? Files.createTempDirectory("placewise-kafka") : kept;
        Path temporary = kept == null ? folder : null;
        Path log = folder.resolve("log");
        Files.createDirectories(log);
        format(log);
        LocalKafka kafka = startOnFreePorts(options, log, temporary);
        try {
            MissingTopics.create(kafka.bootstrapServers(), options.topics(), options.partitions());
            return kafka;
        } catch (IOException e) {
            kafka.close();
            throw e;
        }
    }

    /** Gives the log directory the identity that all local runs share; a directory that has it is left alone. */
    private static void format(Path log) throws IOException {
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(CLUSTER.toString())
                .setNodeId(KafkaConfiguration.NODE)
                .setControllerListenerName(KafkaConfiguration.CONTROLLER_LISTENER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .setMetadataLogDirectory(log.toString())
                .addDirectory(log.toString());
        try {
            formatter.run();
        } catch (Exception e) {
            throw new IOException("Kafka cannot use its directory " + log, e);
        }
    }

    /** Only the broker's port may be prescribed; the controller's is any free one, and may be lost to another program. */
    private static LocalKafka startOnFreePorts(KafkaOptions options, Path log, @Nullable Path temporary)
            throws IOException {
        KafkaException refusal = null;
        for (int attempt = 0; attempt < ATTEMPTS_AT_FREE_PORTS; attempt++) {
            int port = options.port() == 0 ? FreePort.any() : options.port();
            Properties properties = KafkaConfiguration.of(log, port, FreePort.anyBut(port), options.partitions());
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
            try {
                server.startup();
                return new LocalKafka(server, port, temporary);
            } catch (KafkaException e) {
                refusal = e;
                server.shutdown();
                server.awaitShutdown();
            }
        }
        throw new IOException("Kafka did not start", refusal);
    }

    /** {@code host:port} for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Writes everything down and stops; a temporary directory is removed. */
    @Override
    public void close() throws IOException {
        server.shutdown();
        server.awaitShutdown();
        if (temporary != null) {
            Directories.delete(temporary);
        }
    }
}
