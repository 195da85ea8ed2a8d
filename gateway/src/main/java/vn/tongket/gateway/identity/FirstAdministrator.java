package vn.tongket.gateway.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.identity.Roles;

/** Makes the first user of an empty database, who makes the others. */
@ApplicationScoped
class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String NAME = "administrator";

    private final UserRepository users;
    private final AuditTrail audit;
    private final Clock clock;
    private final Optional<String> password;
    private final Optional<Path> passwordFile;

    FirstAdministrator(
            UserRepository users,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "tongket.administrator.password") Optional<String> password,
            @ConfigProperty(name = "tongket.administrator.password-file") Optional<Path> passwordFile) {
        this.users = users;
        this.audit = audit;
        this.clock = clock;
        this.password = password;
        this.passwordFile = passwordFile;
    }

    @Transactional
    void make(@Observes StartupEvent started) {
        users.queue();
        if (users.count() > 0) {
            return;
        }
        Optional<String> secret = password.or(() -> passwordFile.map(FirstAdministrator::read));
        if (secret.isEmpty()) {
            LOG.warn("There is no local user and no TONGKET_ADMINISTRATOR_PASSWORD to make one with");
            return;
        }
        User administrator = new User();
        administrator.username = NAME;
        administrator.displayName = "Quản trị viên";
        administrator.passwordHash = BcryptUtil.bcryptHash(secret.get());
        administrator.enabled = true;
        administrator.createdAt = clock.instant();
        administrator.roles = Set.of(Roles.ADMINISTRATOR);
        users.persistAndFlush(administrator);
        audit.changedBySystem("create-user", Subject.of("user", administrator.id), Map.of("roles", NAME));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
