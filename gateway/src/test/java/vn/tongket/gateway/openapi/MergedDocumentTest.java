package vn.tongket.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.gateway.client.Upstream;

class MergedDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void sharesASchemaThatAllDescribeAlike() throws JsonProcessingException {
        JsonNode merged =
                merge(document("/a", "Page", "{'type':'object'}"), document("/b", "Page", "{'type':'object'}"));

        assertThat(merged.at("/components/schemas").fieldNames()).toIterable().containsExactly("Page");
    }

    @Test
    void givesTwoMeaningsOfOneNameTwoNames() throws JsonProcessingException {
        JsonNode merged =
                merge(document("/a", "Line", "{'type':'object'}"), document("/b", "Line", "{'type':'string'}"));

        assertThat(merged.at("/components/schemas/EmploymentLine/type").asText())
                .isEqualTo("object");
        assertThat(merged.at("/components/schemas/AwardsLine/type").asText()).isEqualTo("string");
        assertThat(reference(merged, "/a")).endsWith("/EmploymentLine");
        assertThat(reference(merged, "/b")).endsWith("/AwardsLine");
    }

    @Test
    void renamesWhatRefersToSomethingRenamed() throws JsonProcessingException {
        String page = "{'items':{'$ref':'#/components/schemas/Line'}}";
        JsonNode employment = document("/a", "Line", "{'type':'object'}");
        JsonNode awards = document("/b", "Line", "{'type':'string'}");
        ((ObjectNode) employment.at("/components/schemas")).set("Page", read(page));
        ((ObjectNode) awards.at("/components/schemas")).set("Page", read(page));

        JsonNode merged = merge(employment, awards);

        assertThat(merged.at("/components/schemas/EmploymentPage/items/$ref").asText())
                .endsWith("/EmploymentLine");
        assertThat(merged.at("/components/schemas/AwardsPage/items/$ref").asText())
                .endsWith("/AwardsLine");
    }

    private static String reference(JsonNode merged, String path) {
        return merged.path("paths")
                .path(path)
                .at("/get/responses/200/schema/$ref")
                .asText();
    }

    private static JsonNode merge(JsonNode employment, JsonNode awards) {
        return MergedDocument.of(new EnumMap<>(Map.of(Upstream.EMPLOYMENT, employment, Upstream.AWARDS, awards)));
    }

    private static JsonNode document(String path, String name, String schema) throws JsonProcessingException {
        return read(
                """
                {'paths':{'%s':{'get':{'tags':['x'],'responses':{'200':{'schema':{'$ref':'#/components/schemas/%s'}}}}}},
                 'components':{'schemas':{'%s':%s}}}"""
                        .formatted(path, name, name, schema));
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return JSON.readTree(json.replace('\'', '"'));
    }
}
