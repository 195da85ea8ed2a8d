package vn.tongket.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.sample.Notes;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PagingTest {

    @BeforeEach
    void elevenNotes() {
        IntStream.rangeClosed(10, 20)
                .forEach(i -> Notes.create("note " + i).then().statusCode(201));
    }

    @Test
    void walksThroughEveryItemOnce() {
        List<String> seen = new ArrayList<>();
        String link = Notes.PATH + "?limit=4";
        int pages = 0;
        while (link != null) {
            JsonPath page = read(link);
            seen.addAll(page.getList("items.title"));
            link = page.getString("next");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(10, 20).mapToObj(i -> "note " + i).toList());
    }

    @Test
    void neitherSkipsNorRepeatsWhileItemsAreAdded() {
        JsonPath first = read(Notes.PATH + "?limit=5");
        assertThat(first.getList("items.title")).endsWith("note 14");
        Notes.create("note 12a").then().statusCode(201);
        Notes.create("note 15a").then().statusCode(201);
        assertThat(read(first.getString("next")).getList("items.title"))
                .containsExactly("note 15", "note 15a", "note 16", "note 17", "note 18");
    }

    @Test
    void endsWithoutALinkWhereTheLastPageIsFull() {
        TestTokens.as("v")
                .get(Notes.PATH + "?limit=11")
                .then()
                .body("items", hasSize(11))
                .body("$", not(hasKey("next")));
    }

    @Test
    void keepsTheOtherParametersInALinkWithoutHost() {
        TestTokens.as("v")
                .get(Notes.PATH + "?colour=red&limit=2")
                .then()
                .body("next", startsWith(Notes.PATH + "?colour=red&limit=2&cursor="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=-1"})
    void refusesALimitOutsideOneToFiveHundred(String limit) {
        TestTokens.as("v")
                .get(Notes.PATH + "?" + limit)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tongket:problem:invalid-field"))
                .body("errors.field", contains("limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25%25%25", "YR9i", "not base64!"})
    void refusesAForgedCursor(String cursor) {
        // YR9i is "a", the separator and "b": two keys where this collection sorts by one.
        TestTokens.as("v")
                .queryParam("cursor", cursor)
                .get(Notes.PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tongket:problem:invalid-cursor"))
                .body("errors.field", contains("cursor"));
    }

    @Test
    void refusesAForgedKeyOfEveryKind() {
        Cursor words = Cursor.of("word");
        assertThat(List.<Runnable>of(() -> words.instant(0), () -> words.uuid(0), () -> words.number(0)))
                .allSatisfy(read -> org.assertj.core.api.Assertions.assertThatThrownBy(read::run)
                        .hasMessageContaining("cursor"));
    }

    private static JsonPath read(String link) {
        return TestTokens.as("v").get(link).then().statusCode(200).extract().jsonPath();
    }
}
