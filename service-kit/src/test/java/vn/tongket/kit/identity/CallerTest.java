package vn.tongket.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {
    // The commune 06064 lies in the district 186 of the province 20.
    private static final List<String> LINEAGE = List.of("06064", "186", "20");

    @Test
    void actsOnTheSubtreesOfItsUnitsOnly() {
        assertThat(within("186").mayActOn(LINEAGE)).isTrue();
        assertThat(within("06064").mayActOn(LINEAGE)).isTrue();
        assertThat(within("178", "187").mayActOn(LINEAGE)).isFalse();
        assertThat(within("06064").mayActOn(List.of("186", "20"))).isFalse();
    }

    @Test
    void actsEverywhereWithoutALimit() {
        assertThat(within().mayActOn(LINEAGE)).isTrue();
    }

    @Test
    void isRefusedOutsideItsUnits() {
        assertThatThrownBy(() -> within("178").requireScope(LINEAGE))
                .isInstanceOfSatisfying(HttpProblem.class, problem -> {
                    assertThat(problem.getStatusCode()).isEqualTo(403);
                    assertThat(problem.getType()).hasToString("urn:tongket:problem:out-of-scope");
                });
    }

    @Test
    void mayNotApproveWhatItEntered() {
        Caller caller = within();
        assertThatThrownBy(() -> caller.requireOtherThan("someone"))
                .isInstanceOfSatisfying(HttpProblem.class, problem -> assertThat(problem.getType())
                        .hasToString("urn:tongket:problem:same-person"));
        assertThatCode(() -> caller.requireOtherThan("someone-else")).doesNotThrowAnyException();
    }

    @Test
    void readsTheUnitsOfAToken() {
        assertThat(CurrentCaller.unitsOf(
                        Json.createArrayBuilder().add("180").add("181").build()))
                .containsExactlyInAnyOrder("180", "181");
        assertThat(CurrentCaller.unitsOf(Json.createValue("180"))).containsExactly("180");
        assertThat(CurrentCaller.unitsOf("180")).containsExactly("180");
        assertThat(CurrentCaller.unitsOf(null)).isEmpty();
    }

    /** An empty set would be no limit at all. */
    @Test
    void takesUnitsThatCannotBeReadForNoPermission() {
        for (Object claim : List.of(180, Json.createValue(180), List.of(180), Map.of("180", true))) {
            assertThatThrownBy(() -> CurrentCaller.unitsOf(claim)).isInstanceOf(AuthenticationFailedException.class);
        }
    }

    private static Caller within(String... units) {
        return new Caller("someone", Set.of(Roles.REPORTER), Set.of(units));
    }
}
