package vn.tongket.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.identity.Roles;

/** Holds the realm that {@code docker-compose.yml} gives to Keycloak to what the gateway expects of its tokens. */
class RealmFileTest {
    private final JsonPath realm = new JsonPath(
            Path.of("..", "deploy", "keycloak", "tong-ket-realm.json").toFile());
    private final Properties gateway = configuration();

    @Test
    void namesTheRolesOfTheHouse() {
        assertThat(realm.getList("roles.realm.name", String.class)).containsExactlyInAnyOrderElementsOf(Roles.ALL);
    }

    @Test
    void knowsTheGatewayAndWhereToSendPeopleBack() {
        assertThat(gateway.getProperty("quarkus.oidc.client-id")).contains(realm.getString("clients[0].clientId"));
        assertThat(realm.getList("clients[0].redirectUris", String.class))
                .containsExactly(
                        "http://localhost:8080" + gateway.getProperty("quarkus.oidc.authentication.redirect-path"));
        assertThat(gateway.getProperty("quarkus.oidc.auth-server-url")).endsWith("/" + realm.getString("realm") + "}");
    }

    @Test
    void writesUnitsAndAudienceIntoTokens() {
        Map<String, String> units = mapper("oidc-usermodel-attribute-mapper");
        assertThat(units)
                .containsEntry("claim.name", CurrentCaller.UNITS)
                .containsEntry("multivalued", "true")
                .containsEntry("access.token.claim", "true")
                .containsEntry("id.token.claim", "true");
        assertThat(mapper("oidc-audience-mapper"))
                .containsEntry("included.client.audience", realm.getString("clients[0].clientId"))
                .containsEntry("access.token.claim", "true");
    }

    /** Keycloak keeps no attribute that its user profile does not name, and lets users edit those that they may. */
    @Test
    void letsNobodyGiveUnitsToThemselves() {
        JsonPath profile = new JsonPath(realm.getString(
                "components.'org.keycloak.userprofile.UserProfileProvider'[0].config.'kc.user.profile.config'[0]"));
        String units = "attributes.find { it.name == '"
                + mapper("oidc-usermodel-attribute-mapper").get("user.attribute") + "' }";

        assertThat(profile.getBoolean(units + ".multivalued")).isTrue();
        assertThat(profile.getList(units + ".permissions.edit", String.class)).isEqualTo(List.of("admin"));
        assertThat(profile.getString("unmanagedAttributePolicy")).isNull();
    }

    private Map<String, String> mapper(String kind) {
        return realm.getMap("clients[0].protocolMappers.find { it.protocolMapper == '" + kind + "' }.config");
    }

    private static Properties configuration() {
        Properties properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src", "main", "resources", "application.properties"))) {
            properties.load(file);
            return properties;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
