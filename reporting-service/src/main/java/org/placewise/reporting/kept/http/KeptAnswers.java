package org.placewise.reporting.kept.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.http.ContentTag;
import org.placewise.kit.view.View;
import org.placewise.reporting.kept.db.PlaceStamps;

/**
 * Keeps answers in memory, each with the stamp under which it was made, and gives them again while the stamp stands still. The
 * stamp is read from the database for every request, so that every replica answers alike and nothing has to be told to any.
 * Answers that were not asked for longest go when all together take more than 32 MiB.
 */
@ApplicationScoped
public class KeptAnswers {

    private static final long MOST_BYTES = 32L << 20;
    private static final int BYTES_BESIDE_BODY = 1_024;

    private final PlaceStamps stamps;
    private final Cache<Question, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Question, Kept>weigher((question, answer) -> answer.weight(question))
            .build();

    KeptAnswers(PlaceStamps stamps) {
        this.stamps = stamps;
    }

    /**
     * Answers what is asked of a place.
     *
     * @param about what of the place and in which form, such as its page
     * @param view how much the caller sees of the place
     * @param make makes the answer anew; what it throws is thrown, and nothing is kept
     */
    public KeptAnswer ofPlace(String about, String gssCode, View view, Supplier<byte[]> make) {
        return answer(new Question(about, gssCode, view), stamps.ofPlace(gssCode), make);
    }

    /**
     * Answers what is asked of the list of places, which everybody sees alike.
     *
     * @param about in which form
     * @param query which places; equal queries have equal answers
     * @param make makes the answer anew; what it throws is thrown, and nothing is kept
     */
    public KeptAnswer ofLists(String about, Record query, Supplier<byte[]> make) {
        return answer(new Question(about, query, View.PUBLIC), stamps.ofLists(), make);
    }

    private KeptAnswer answer(Question question, String stamp, Supplier<byte[]> make) {
        @Nullable Kept before = kept.getIfPresent(question);
        if (before != null && before.stamp().equals(stamp)) {
            return before.answer();
        }
        byte[] body = make.get();
        KeptAnswer answer = new KeptAnswer(body, ContentTag.of(body));
        kept.put(question, new Kept(stamp, answer));
        return answer;
    }

    private record Question(String about, Object subject, View view) {}

    private record Kept(String stamp, KeptAnswer answer) {

        int weight(Question question) {
            return BYTES_BESIDE_BODY
                    + 2 * (stamp.length() + question.subject().toString().length())
                    + answer.body().length;
        }
    }
}
