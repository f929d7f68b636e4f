package org.placewise.indicator.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultLogTest {

    @Test
    void countsAllFaultsAndKeepsTheFirst() {
        FaultLog faults = new FaultLog(3);
        for (int row = 2; row <= 11; row++) {
            faults.add(row, "Value", FaultCode.NOT_A_NUMBER, "“x” is not a number.");
        }
        assertThat(faults.count()).isEqualTo(10);
        assertThat(faults.kept()).extracting(FileFault::row).containsExactly(2, 3, 4);
    }
}
