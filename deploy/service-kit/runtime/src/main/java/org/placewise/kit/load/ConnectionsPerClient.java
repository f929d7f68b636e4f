package org.placewise.kit.load;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Accepts so many connections of a client at one port, each with its own patience; those beyond are closed at once. */
@Sharable
final class ConnectionsPerClient extends ChannelInboundHandlerAdapter {

    private final Shares connections;
    private final Shares slowAnswers;
    private final Limits limits;

    ConnectionsPerClient(Limits limits, long each) {
        this.limits = limits;
        this.connections = new Shares(each, Long.MAX_VALUE);
        this.slowAnswers = new Shares(
                limits.slowAnswers().perClient(), limits.slowAnswers().together());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) throws Exception {
        Channel connection = (Channel) accepted;
        String client = Client.of(connection.remoteAddress());
        if (connections.take(client, 1) != Shares.Answer.GRANTED) {
            connection.unsafe().closeForcibly();
            return;
        }
        connection.closeFuture().addListener(closed -> connections.giveBack(client, 1));
        connection.pipeline().addLast(new ConnectionPatience(client, limits, slowAnswers));
        super.channelRead(context, accepted);
    }
}
