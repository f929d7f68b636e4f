package org.placewise.indicator.release;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.placewise.testkit.Infrastructure;

/** Where reading needs a token. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class UnpublishedReleasesIT extends ReleaseSightings {

    @Override
    boolean open() {
        return false;
    }
}
