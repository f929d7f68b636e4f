package org.placewise.local.infrastructure;

import java.nio.file.Path;
import java.util.Properties;

/**
 * One node that is broker and controller at once, on the loopback address. Events are kept for ever, because read models
 * are rebuilt from the first one; the short sessions let a broker that was killed register again within seconds.
 */
final class KafkaConfiguration {

    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String HOST = "127.0.0.1";

    private KafkaConfiguration() {}

    static Properties of(Path log, int port, int controllerPort, int partitions) {
        Properties p = new Properties();
        node(p, port, controllerPort);
        singleReplica(p, partitions);
        quickStart(p);
        p.setProperty("log.dirs", log.toString());
        p.setProperty("log.retention.ms", "-1");
        p.setProperty("message.max.bytes", "4194304");
        p.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        p.setProperty("metric.reporters", "");
        return p;
    }

    private static void node(Properties p, int port, int controllerPort) {
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", Integer.toString(NODE));
        p.setProperty("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort);
        p.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        p.setProperty("listeners", "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort);
        p.setProperty("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("num.network.threads", "2");
        p.setProperty("num.io.threads", "4");
    }

    private static void singleReplica(Properties p, int partitions) {
        p.setProperty("num.partitions", Integer.toString(partitions));
        p.setProperty("default.replication.factor", "1");
        p.setProperty("min.insync.replicas", "1");
        p.setProperty("offsets.topic.replication.factor", "1");
        p.setProperty("offsets.topic.num.partitions", "4");
        p.setProperty("transaction.state.log.replication.factor", "1");
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("transaction.state.log.num.partitions", "1");
    }

    private static void quickStart(Properties p) {
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        p.setProperty("broker.heartbeat.interval.ms", "500");
        p.setProperty("broker.session.timeout.ms", "3000");
        p.setProperty("controller.quorum.election.timeout.ms", "300");
        p.setProperty("controller.quorum.election.backoff.max.ms", "300");
    }
}
