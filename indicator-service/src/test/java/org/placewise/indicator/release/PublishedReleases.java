package org.placewise.indicator.release;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import org.placewise.indicator.deprivation.file.File7Fixture;

/** Releases for tests of what is computed from them. */
public final class PublishedReleases {

    private PublishedReleases() {}

    /** Publishes the file, unless it is published already; tells the release's id. */
    public static String publish(File7Fixture file) {
        Response received = ReleaseApi.upload(file.bytes());
        Response release = ReleaseApi.await(received.path("id"));
        release.then().body("state", equalTo("published"));
        return release.path("id");
    }
}
