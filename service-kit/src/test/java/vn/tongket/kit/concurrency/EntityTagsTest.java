package vn.tongket.kit.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.sample.Notes;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class EntityTagsTest {

    @Test
    void letsAChangePassThatSawTheCurrentVersion() {
        Response created = Notes.create("draft");
        Response changed = replace(created, created.header("ETag"));
        changed.then().statusCode(200).body("pages", equalTo(2));
        assertThat(changed.header("ETag")).isNotEqualTo(created.header("ETag"));
    }

    /** Half a change must not be written to find out its time: some records may be written once only. */
    @Test
    void movesByOneWithAChangeThatBearsItsTime() {
        Response created = Notes.create("draft");

        replace(created, created.header("ETag")).then().header("ETag", equalTo("\"1\""));
    }

    @Test
    void asksForIfMatch() {
        Response created = Notes.create("draft");
        Notes.request("draft", 2)
                .put(Notes.PATH + "/" + created.path("id"))
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:tongket:problem:version-required"));
    }

    @Test
    void takesNoStarForHavingRead() {
        replace(Notes.create("draft"), "*").then().statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"0\"", "0", "\"7\", \"8\""})
    void refusesAChangeToWhatWasNotSeen(String ifMatch) {
        replace(Notes.create("draft"), ifMatch)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:tongket:problem:stale-version"));
    }

    @Test
    void takesAnyTagOfAList() {
        replace(Notes.create("draft"), "\"9\", \"0\"").then().statusCode(200);
    }

    @Test
    void letsOneOfTwoEditorsWinAndTellsTheOther() {
        Response created = Notes.create("draft");
        assertThat(Notes.atOnce(2, () -> replace(created, created.header("ETag"))))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 412);
        TestTokens.as("v").get(Notes.PATH).then().body("items[0].version", equalTo(1));
    }

    private static Response replace(Response created, String ifMatch) {
        return Notes.request("draft", 2).header("If-Match", ifMatch).put(Notes.PATH + "/" + created.path("id"));
    }
}
