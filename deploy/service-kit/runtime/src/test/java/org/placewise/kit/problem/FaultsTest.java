package org.placewise.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.kit.inbox.PoisonMessage;
import org.placewise.kit.inbox.PoisonMessage.Reason;

class FaultsTest {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "99,99", "100,100", "101,101", "1000000,101"})
    void keepsTheFirstHundredAndSaysThatThereAreMore(int found, int told) {
        IntStream.range(0, found).forEach(number -> faults.add("/" + number, "wrong", "Wrong."));
        assertThat(faults.all()).hasSize(told);
        assertThat(faults.all().stream().anyMatch(fault -> fault.code().equals("more-faults")))
                .isEqualTo(found > 100);
    }

    @Test
    void keepsTheFirstHundredOfThoseFoundElsewhereToo() {
        List<Fault> many = Collections.nCopies(60, new Fault("/a", "wrong", "Wrong."));
        faults.addAll(many);
        faults.addAll(many);
        assertThat(faults.all()).hasSize(101);
        assertThat(Problems.unprocessable(faults.all()).getDetail()).isEqualTo("There are more than 100 faults.");
    }

    @Test
    void anAnswerListsAThousandAtMost() {
        List<Fault> many = Collections.nCopies(5_000, new Fault("/a", "wrong", "Wrong."));
        assertThat((List<?>) Problems.unprocessable("file", "Wrong.", many)
                        .getParameters()
                        .get("errors"))
                .hasSize(1_001);
    }

    @Test
    void whatWasSentIsNotSentBackInFull() {
        Fault fault = new Fault("/" + "x".repeat(100_000), "wrong", "y".repeat(100_000));
        assertThat(fault.pointer() + fault.message()).hasSizeLessThan(1_500).endsWith("…");
        assertThat(Excerpt.quoted("a\0\u202Eb")).isEqualTo("“a\uFFFD\uFFFDb”");
        assertThat(Excerpt.of("a\uD83C\uDF31", 2)).isEqualTo("a…");
    }

    @Test
    void aDeadLetterKeepsTheFirstErrorsAndTheirBeginning() {
        PoisonMessage poison = new PoisonMessage(Reason.BREAKS_SCHEMA, Collections.nCopies(5_000, "z".repeat(100_000)));
        assertThat(poison.errors()).hasSize(101).allSatisfy(error -> assertThat(error)
                .hasSizeLessThan(1_100));
        assertThat(poison.getMessage()).hasSizeLessThan(1_100);
    }
}
