package org.placewise.partnership.pilot;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike two contexts are: the share of their tags, taken together, that both have (Jaccard 1901). A context without tags is
 * like none.
 *
 * @param shared tags that both have
 * @param of tags that either has
 */
public record Similarity(int shared, int of) implements Comparable<Similarity> {

    /** The likeness of two lists of tags, in which letter case does not count. */
    static Similarity between(Collection<String> some, Collection<String> others) {
        Set<String> either = folded(some);
        Set<String> both = folded(others);
        Set<String> theirs = Set.copyOf(both);
        both.retainAll(either);
        either.addAll(theirs);
        return new Similarity(both.size(), either.size());
    }

    @Override
    public int compareTo(Similarity other) {
        int byShare = Integer.compare(shared * Math.max(other.of, 1), other.shared * Math.max(of, 1));
        return byShare != 0 ? byShare : Integer.compare(shared, other.shared);
    }

    private static Set<String> folded(Collection<String> tags) {
        return tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(HashSet::new));
    }
}
