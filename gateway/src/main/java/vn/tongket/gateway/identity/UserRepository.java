package vn.tongket.gateway.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.paging.Cursor;

/** Stores the local users. */
@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<User, UUID> {
    private final Session database;

    UserRepository(Session database) {
        this.database = database;
    }

    Optional<User> named(String username) {
        return find("from User u left join fetch u.roles left join fetch u.units where u.username = ?1", username)
                .singleResultOptional();
    }

    List<User> after(Optional<Cursor> cursor, int limit) {
        String last = cursor.map(keys -> keys.keys().get(0)).orElse("");
        return find("username > ?1 order by username", last).page(0, limit).list();
    }

    /** Whether somebody else could still let people in. */
    boolean hasOtherAdministrator(UUID id) {
        return count("?1 member of roles and enabled and id <> ?2", Roles.ADMINISTRATOR, id) > 0;
    }

    /** Lets one transaction at a time decide about the administrators, or make the first user. */
    void queue() {
        Sql.column(database, "select 1 from pg_advisory_xact_lock(hashtext('users'))", Integer.class)
                .getSingleResult();
    }
}
