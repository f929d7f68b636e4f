package org.placewise.indicator.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalRuleTest {

    @ParameterizedTest
    @CsvSource({
        "true, ann, upload, ann, upload, false",
        "true, ann, upload, ann, browser, false",
        "true, ann, , ann, , false",
        "true, ann, upload, bea, upload, true",
        "false, ann, upload, ann, upload, true"
    })
    void letsSomebodyElseApproveAndTheUploaderWhereThatIsAllowed(
            boolean byAnother,
            String uploader,
            String uploadedBy,
            String approver,
            String approvedBy,
            boolean admitted) {
        assertThat(new ApprovalRule(byAnother)
                        .admits(new Publisher(approver, approvedBy), new Publisher(uploader, uploadedBy)))
                .isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "true, ON_SUCCESS, false, false",
        "true, ON_SUCCESS, true, true",
        "true, ON_APPROVAL, false, true",
        "false, ON_SUCCESS, false, true",
        "false, ON_APPROVAL, false, true"
    })
    void admitsPublicationOnSuccessOnlyWhereTheUploaderMayApprove(
            boolean byAnother, Publication publication, boolean dryRun, boolean admitted) {
        assertThat(new ApprovalRule(byAnother).admits(publication, dryRun)).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({"true, ON_APPROVAL", "false, ON_SUCCESS"})
    void takesWhatIsAllowedForTheUsual(boolean byAnother, Publication usual) {
        assertThat(new ApprovalRule(byAnother).usual()).isEqualTo(usual);
    }
}
