package org.placewise.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewise.assessment.rating.RaterRatings;
import org.placewise.assessment.rating.Rating;
import org.placewise.assessment.rating.RatingSheet;
import org.placewise.assessment.rating.Sector;

class RoundResultsPropertiesTest {

    @Property(tries = 200)
    void permutingRatersAndWhatTheySaidChangesNothing(
            @ForAll("workshops") List<RaterRatings> raters, @ForAll Random random) {
        List<RaterRatings> permuted = new ArrayList<>(raters.stream()
                .map(rater -> new RaterRatings(rater.invitationId(), rater.sector(), shuffled(rater.ratings(), random)))
                .toList());
        Collections.shuffle(permuted, random);

        assertThat(RoundFixture.results(permuted)).isEqualTo(RoundFixture.results(raters));
    }

    @Property(tries = 200)
    void sayingTheSameAgainChangesNothing(@ForAll("workshops") List<RaterRatings> raters, @ForAll Random random) {
        List<RaterRatings> again = raters.stream()
                .map(rater ->
                        new RaterRatings(rater.invitationId(), rater.sector(), saidAgain(rater.ratings(), random)))
                .toList();

        assertThat(RoundFixture.results(again)).isEqualTo(RoundFixture.results(raters));
    }

    @Provide
    Arbitrary<List<RaterRatings>> workshops() {
        Arbitrary<String> answers = Arbitraries.of("1", "2", "3", "4", "-", "?")
                .list()
                .ofMaxSize(10)
                .map(words -> String.join(" ", words));
        return Combinators.combine(Arbitraries.of(Sector.values()), answers)
                .as(RoundFixture::rater)
                .list()
                .ofMaxSize(8);
    }

    private static List<Rating> saidAgain(List<Rating> ratings, Random random) {
        RatingSheet sheet = new RatingSheet(1, ratings);
        for (Rating rating : shuffled(ratings, random)) {
            sheet = sheet.with(rating);
        }
        return sheet.ratings();
    }

    private static List<Rating> shuffled(List<Rating> ratings, Random random) {
        List<Rating> shuffled = new ArrayList<>(ratings);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
