package org.placewise.partnership.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.sign.OwnershipFinding;
import org.placewise.partnership.vocabulary.Word;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.OpenApiSnapshot;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ApiDescriptionIT {

    @Test
    void theDescriptionIsTheOneThatIsCommitted() {
        OpenApiSnapshot.assertUnchanged("partnership-service");
    }

    @Test
    void fixedListsAreDescribedWithTheWordsOfTheJson() {
        List<String> types = given().accept("application/json")
                .get("/openapi")
                .then()
                .body("components.schemas.OwnershipFinding.enum", equalTo(Word.words(OwnershipFinding.class)))
                .extract()
                .path("components.schemas.RecordBoardRequest.properties.boardType.enum");

        assertThat(types).isEqualTo(Word.words(BoardType.class));
    }
}
