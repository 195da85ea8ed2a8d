package vn.tongket.gateway.identity;

import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A person or program with a password of this gateway. */
@Entity
@Table(name = "users")
@UserDefinition
class User {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    @Username
    String username;

    @Password
    String passwordHash;

    String displayName;
    boolean enabled;
    Instant createdAt;

    @Roles
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_roles", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    Set<String> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_units", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "unit_code")
    Set<String> units = new HashSet<>();

    @Version
    long version;
}
