package org.placewise.suite.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Seconds of several runs of one thing, after runs that are not counted. */
record Repeated(double[] seconds) {

    static Repeated of(int warmUp, int counted, Callable<Double> run) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            run.call();
        }
        double[] seconds = new double[counted];
        for (int i = 0; i < counted; i++) {
            seconds[i] = run.call();
        }
        Arrays.sort(seconds);
        return new Repeated(seconds);
    }

    double median() {
        return seconds[seconds.length / 2];
    }

    String against(Repeated baseline) {
        return String.format(
                Locale.ROOT,
                "%.3f s (%.3f–%.3f) against %.3f s (%.3f–%.3f): %.2f×",
                median(),
                seconds[0],
                seconds[seconds.length - 1],
                baseline.median(),
                baseline.seconds[0],
                baseline.seconds[baseline.seconds.length - 1],
                median() / baseline.median());
    }
}
