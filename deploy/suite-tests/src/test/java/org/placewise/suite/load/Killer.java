package org.placewise.suite.load;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import org.placewise.local.CannotStart;
import org.placewise.local.component.Component;
import org.placewise.suite.running.RunningSuite;

/**
 * Kills components with SIGKILL, each when a random number of events has been taken in, and starts them again. The seed makes
 * a run repeatable as far as processes can be.
 */
public final class Killer {

    private final List<Kill> kills;

    /** Plans as many rounds, in each of which every component is killed once, over the first events. */
    public Killer(List<Component> components, int rounds, int events, long seed) {
        Random random = new Random(seed);
        List<Component> victims = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<Component> order = new ArrayList<>(components);
            Collections.shuffle(order, random);
            victims.addAll(order);
        }
        List<Integer> moments = random.ints(victims.size(), events / 20, events * 9 / 10)
                .sorted()
                .boxed()
                .toList();
        List<Kill> planned = new ArrayList<>();
        for (int i = 0; i < victims.size(); i++) {
            planned.add(new Kill(victims.get(i), moments.get(i)));
        }
        this.kills = List.copyOf(planned);
    }

    private record Kill(Component component, int afterEvents) {}

    public String plan() {
        return String.join(
                ", ",
                kills.stream()
                        .map(kill -> kill.component().name() + " after " + kill.afterEvents())
                        .toList());
    }

    /**
     * Carries the plan out while events, or whatever else is counted, are taken in; returns when every component is ready again.
     *
     * @param accepted how many have been taken in so far
     */
    public void run(IntSupplier accepted) throws CannotStart, IOException, InterruptedException {
        for (Kill kill : kills) {
            await("events before the kill of " + kill.component().name())
                    .atMost(RunningSuite.PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> accepted.getAsInt() >= kill.afterEvents());
            kill.component().kill();
            kill.component().start();
            kill.component().awaitReady(RunningSuite.PATIENCE);
        }
    }
}
