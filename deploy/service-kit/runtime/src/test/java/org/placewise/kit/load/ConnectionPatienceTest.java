package org.placewise.kit.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConnectionPatienceTest {

    private static final Limits LIMITS = new SmallRyeConfigBuilder()
            .withMapping(Limits.class)
            .withConverter(
                    io.quarkus.runtime.configuration.MemorySize.class,
                    100,
                    new io.quarkus.runtime.configuration.MemorySizeConverter())
            .withDefaultValue("placewise.limits.headers-within", "PT10S")
            .withDefaultValue("placewise.limits.idle-within", "PT75S")
            .withConverter(java.time.Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter())
            .build()
            .getConfigMapping(Limits.class);

    private final Shares slow = new Shares(1, 1);
    private final ConnectionPatience patience = new ConnectionPatience("one", LIMITS, slow);
    private final EmbeddedChannel connection = frozen(patience);

    @Test
    void aConnectionThatAsksNothingEnds() {
        after(9_999);
        assertThat(connection.isOpen()).isTrue();
        after(1);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void headersThatDripDoNotProlongIt() {
        for (int second = 0; second < 9; second++) {
            after(1_000);
            connection.writeInbound("G");
        }
        after(1_000);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aRequestMayTakeAsLongAsItsAnswerTakes() {
        patience.requestBegun();
        after(3_600_000);
        connection.writeInbound("a piece of its body");
        after(3_600_000);
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void afterAnAnswerTheConnectionIsKeptForAWhileAndForTheNextRequestAsLongAsForTheFirst() {
        patience.requestBegun();
        patience.requestEnded(true);
        after(74_999);
        assertThat(connection.isOpen()).isTrue();
        connection.writeInbound("G");
        after(9_999);
        assertThat(connection.isOpen()).isTrue();
        after(1);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void theRestOfARequestThatWasRefusedIsNotWaitedForHoweverItDrips() {
        patience.requestBegun();
        patience.requestEnded(false);
        after(5_000);
        connection.writeInbound("a piece of its body");
        after(4_999);
        assertThat(connection.isOpen()).isTrue();
        after(1);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void anAnswerThatIsNotTakenEndsTheConnectionAndFreesTheShareOfItsClient() {
        patience.requestBegun();
        connection.unsafe().outboundBuffer().setUserDefinedWritability(1, false);
        connection.runPendingTasks();
        after(2_000);
        assertThat(slow.take("other", 1)).isEqualTo(Shares.Answer.ALL_IS_TAKEN);
        after(29_999);
        assertThat(connection.isOpen()).isTrue();
        after(1);
        assertThat(connection.isOpen()).isFalse();
        assertThat(slow.take("other", 1)).isEqualTo(Shares.Answer.GRANTED);
    }

    @Test
    void aSlowAnswerBeyondTheShareOfItsClientEndsAtOnce() {
        slow.take("one", 1);
        patience.requestBegun();
        connection.unsafe().outboundBuffer().setUserDefinedWritability(1, false);
        connection.runPendingTasks();
        after(1_999);
        assertThat(connection.isOpen()).isTrue();
        after(1);
        after(1);
        assertThat(connection.isOpen()).isFalse();
    }

    private static EmbeddedChannel frozen(ConnectionPatience patience) {
        EmbeddedChannel channel = new EmbeddedChannel();
        channel.freezeTime();
        channel.pipeline().addLast(patience);
        channel.pipeline().fireChannelActive();
        return channel;
    }

    private void after(long millis) {
        connection.advanceTimeBy(millis, TimeUnit.MILLISECONDS);
        connection.runScheduledPendingTasks();
        connection.runPendingTasks();
    }
}
