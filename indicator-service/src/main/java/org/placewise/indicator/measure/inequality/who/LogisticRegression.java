package org.placewise.indicator.measure.inequality.who;

import static org.placewise.indicator.measure.inequality.Transform.LOGIT;

import java.util.Arrays;

/**
 * Logistic regression of shares on positions by iteratively reweighted least squares (McCullagh and Nelder 1989, Generalized Linear
 * Models, section 2.5). It stops, and takes its covariance from the last step's weights, as R's glm and sandwich do, so that figures
 * equal the WHO's; a full convergence would move the limits by less than a millionth.
 */
final class LogisticRegression {

    private static final double SETTLED = 1e-8;
    private static final int MOST_STEPS = 25;

    private final double[] position;
    private final double[] share;
    private final double[] weight;
    private final double[] odds;
    private final double[] working;

    private LogisticRegression(double[] position, double[] share, double[] people) {
        this.position = position;
        this.share = share;
        weight = Arrays.stream(people).map(some -> some * some).toArray();
        odds = new double[share.length];
        working = new double[share.length];
    }

    /**
     * Of counts that are shares of people, each counting by its people and weighted by them once more.
     *
     * @param share from 0 to 1
     */
    static Regression robust(double[] position, double[] share, double[] people) {
        return new LogisticRegression(position, share, people).fit(people);
    }

    private Regression fit(double[] people) {
        for (int j = 0; j < odds.length; j++) {
            odds[j] = LOGIT.forward((people[j] * share[j] + 0.5) / (people[j] + 1));
        }
        double deviance = deviance();
        double[] line = {0, 0};
        for (int step = 0; step < MOST_STEPS; step++) {
            line = improve();
            double before = deviance;
            deviance = deviance();
            if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < SETTLED) {
                break;
            }
        }
        return Regression.robust(line[0], line[1], position, working, scores());
    }

    private double[] improve() {
        double[] aim = new double[odds.length];
        for (int j = 0; j < odds.length; j++) {
            working[j] = weight[j] * spread(j);
            aim[j] = odds[j] + departure(j);
        }
        double[] line = LinearRegression.line(position, aim, working);
        for (int j = 0; j < odds.length; j++) {
            odds[j] = line[0] + line[1] * position[j];
        }
        return line;
    }

    private double[] scores() {
        double[] score = new double[odds.length];
        for (int j = 0; j < score.length; j++) {
            score[j] = working[j] * departure(j);
        }
        return score;
    }

    private double fitted(int j) {
        return LOGIT.back(odds[j]);
    }

    private double spread(int j) {
        return fitted(j) * (1 - fitted(j));
    }

    private double departure(int j) {
        return (share[j] - fitted(j)) / spread(j);
    }

    private double deviance() {
        double deviance = 0;
        for (int j = 0; j < share.length; j++) {
            deviance += 2
                    * weight[j]
                    * (times(share[j], share[j] / fitted(j)) + times(1 - share[j], (1 - share[j]) / (1 - fitted(j))));
        }
        return deviance;
    }

    private static double times(double share, double ratio) {
        return share == 0 ? 0 : share * Math.log(ratio);
    }
}
