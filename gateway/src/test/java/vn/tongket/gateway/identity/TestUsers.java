package vn.tongket.gateway.identity;

import io.quarkus.arc.Arc;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Local users of the tests, each with the same password. */
@ApplicationScoped
public class TestUsers {
    public static final String PASSWORD = "a password of tests";
    /** Cheap to check: what is tested is not how slow bcrypt can be. */
    private static final String HASH = BcryptUtil.bcryptHash(PASSWORD, 4);

    private final UserRepository users;

    TestUsers(UserRepository users) {
        this.users = users;
    }

    /** A request by a new user with the roles. */
    public static RequestSpecification as(String username, String... roles) {
        return within(Set.of(), username, roles);
    }

    /** A request by a new user limited to units. */
    public static RequestSpecification within(Set<String> units, String username, String... roles) {
        Arc.container().instance(TestUsers.class).get().add(username, true, units, roles);
        return signedIn(username);
    }

    /** A request by a user who is there already. */
    public static RequestSpecification signedIn(String username) {
        return RestAssured.given().auth().preemptive().basic(username, PASSWORD);
    }

    @Transactional
    void add(String username, boolean enabled, Set<String> units, String... roles) {
        if (users.named(username).isPresent()) {
            return;
        }
        User user = new User();
        user.username = username;
        user.displayName = username;
        user.passwordHash = HASH;
        user.enabled = enabled;
        user.createdAt = Instant.EPOCH;
        user.roles = Set.of(roles);
        user.units = units;
        users.persist(user);
    }

    /** Gives a user who is there already other roles. */
    public static void entrust(String username, String... roles) {
        Arc.container().instance(TestUsers.class).get().change(username, roles);
    }

    @Transactional
    void change(String username, String... roles) {
        users.named(username).orElseThrow().roles = Set.of(roles);
    }

    @Transactional
    void shutOut(String username) {
        users.named(username).orElseThrow().enabled = false;
    }
}
