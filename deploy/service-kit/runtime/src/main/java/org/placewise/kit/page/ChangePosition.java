package org.placewise.kit.page;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the commit-ordered sequence of changes.
 *
 * @param transaction the 64-bit id of the transaction that made the change
 * @param sequence the change within and across transactions
 */
record ChangePosition(BigInteger transaction, long sequence) implements Comparable<ChangePosition> {

    private static final Pattern TOKEN = Pattern.compile("c([0-9]{1,20})-([0-9]{1,18})");

    static final ChangePosition START = new ChangePosition(BigInteger.ZERO, 0);

    /** Just before anything that the oldest transaction still running may commit. */
    static ChangePosition before(BigInteger oldestRunningTransaction) {
        return new ChangePosition(oldestRunningTransaction, 0);
    }

    static Optional<ChangePosition> parse(String token) {
        Matcher matcher = TOKEN.matcher(token);
        return matcher.matches()
                ? Optional.of(new ChangePosition(new BigInteger(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    String token() {
        return "c" + transaction + "-" + sequence;
    }

    @Override
    public int compareTo(ChangePosition other) {
        int byTransaction = transaction.compareTo(other.transaction);
        return byTransaction != 0 ? byTransaction : Long.compare(sequence, other.sequence);
    }
}
