package org.placewise.kit.load;

import io.netty.bootstrap.ServerBootstrap;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts the bounds of connections before every port of the service: the only place where a connection is seen as it is opened. */
public final class BoundedConnections implements VertxServiceProvider {

    private static final String BEHIND_PROXY = "quarkus.http.proxy.proxy-address-forwarding";

    @Override
    public void init(VertxBuilder builder) {
        if (builder.findTransport() == null || builder.findTransport().getClass() == JDKTransport.class) {
            builder.findTransport(new BoundedTransport());
        }
    }

    private static final class BoundedTransport extends JDKTransport {

        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
            super.configure(options, domainSocket, bootstrap);
            SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
            Limits limits = config.getConfigMapping(Limits.class);
            boolean behindProxy =
                    config.getOptionalValue(BEHIND_PROXY, Boolean.class).orElse(false);
            long each = behindProxy ? Long.MAX_VALUE : limits.connectionsPerClient();
            bootstrap.handler(new ConnectionsPerClient(limits, each));
        }
    }
}
