package org.placewise.kit.load;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection on which nothing is asked, on which the headers of a request take too long, or whose answer is not taken.
 * Bodies are not its concern. Belongs to one connection and runs on its event loop only.
 */
final class ConnectionPatience extends ChannelInboundHandlerAdapter {

    private static final Duration SLOW = Duration.ofSeconds(2);

    private final String client;
    private final Limits limits;
    private final Shares slowAnswers;
    private int open;
    private boolean arriving;
    private boolean slow;
    private @Nullable ChannelHandlerContext channel;
    private @Nullable Future<?> asking;
    private @Nullable Future<?> taking;

    ConnectionPatience(String client, Limits limits, Shares slowAnswers) {
        this.client = client;
        this.limits = limits;
        this.slowAnswers = slowAnswers;
    }

    /** The patience with a connection; none where it was made in another way. */
    static Optional<ConnectionPatience> of(HttpConnection connection) {
        return connection instanceof ConnectionBase base
                ? Optional.ofNullable(base.channel().pipeline().get(ConnectionPatience.class))
                : Optional.empty();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        channel = context;
    }

    /** Nobody opens a connection without asking something. */
    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        arriving = true;
        asking = endAfter(limits.headersWithin());
        super.channelActive(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
        if (open == 0 && !arriving) {
            arriving = true;
            cancel(asking);
            asking = endAfter(limits.headersWithin());
        }
        super.channelRead(context, bytes);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) throws Exception {
        forgetSlowness();
        if (!context.channel().isWritable()) {
            taking = after(SLOW, this::noteSlowness);
        }
        super.channelWritabilityChanged(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        cancel(asking);
        forgetSlowness();
        super.channelInactive(context);
    }

    /** The headers of a request are there. */
    void requestBegun() {
        open++;
        arriving = false;
        cancel(asking);
        asking = null;
    }

    /**
     * A request has its answer.
     *
     * @param read whether all of it was read; the rest of one that was refused is not waited for long
     */
    void requestEnded(boolean read) {
        open--;
        if (open == 0) {
            cancel(asking);
            arriving = !read;
            asking = endAfter(read ? limits.idleWithin() : limits.headersWithin());
        }
    }

    private void noteSlowness() {
        slow = slowAnswers.take(client, 1) == Shares.Answer.GRANTED;
        taking = endAfter(slow ? limits.slowAnswers().within() : Duration.ZERO);
    }

    private void forgetSlowness() {
        cancel(taking);
        if (slow) {
            slowAnswers.giveBack(client, 1);
            slow = false;
        }
    }

    private @Nullable Future<?> endAfter(Duration patience) {
        return after(patience, () -> {
            if (channel != null) {
                channel.close();
            }
        });
    }

    private @Nullable Future<?> after(Duration time, Runnable action) {
        return channel == null || !channel.channel().isActive()
                ? null
                : channel.executor().schedule(action, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void cancel(@Nullable Future<?> timer) {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
