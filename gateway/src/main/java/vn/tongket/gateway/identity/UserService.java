package vn.tongket.gateway.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import vn.tongket.gateway.problem.GatewayProblem;
import vn.tongket.gateway.reference.UnitDirectory;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.Clocks;

/** Letting people in, and shutting them out. */
@ApplicationScoped
class UserService {
    private final UserRepository users;
    private final UnitDirectory units;
    private final AuditTrail audit;
    private final Clock clock;

    UserService(UserRepository users, UnitDirectory units, AuditTrail audit, Clock clock) {
        this.users = users;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<UserResponse> list(PageRequest page) {
        return users.after(page.after(1), page.fetch()).stream()
                .map(UserResponse::of)
                .toList();
    }

    @Transactional
    UserResponse find(UUID id) {
        return UserResponse.of(known(id));
    }

    @Transactional
    UserResponse create(UserRequest request) {
        if (request.password() == null) {
            throw CommonProblem.INVALID_FIELD.at(
                    "password", "Người dùng mới cần mật khẩu.", "A new user needs a password.");
        }
        User user = new User();
        user.username = request.username();
        user.createdAt = clock.instant();
        fill(user, request);
        users.persistAndFlush(user);
        record("create-user", user);
        return UserResponse.of(user);
    }

    @Transactional
    UserResponse change(UUID id, String ifMatch, UserRequest request) {
        users.queue();
        User user = known(id);
        EntityTags.requireMatch(ifMatch, user.version);
        if (!user.username.equals(request.username())) {
            throw CommonProblem.INVALID_FIELD.at(
                    "username", "Tên đăng nhập không đổi được.", "A user name cannot be changed.");
        }
        boolean remains = request.mayEnter() && request.roles().contains(Roles.ADMINISTRATOR);
        if (user.roles.contains(Roles.ADMINISTRATOR) && !remains && !users.hasOtherAdministrator(id)) {
            throw GatewayProblem.LAST_ADMINISTRATOR.because(
                    "Hãy giao quyền quản trị cho người khác trước.", "Make somebody else an administrator first.");
        }
        fill(user, request);
        users.flush();
        record("change-user", user);
        return UserResponse.of(user);
    }

    /** Changes one's own password. */
    @Transactional
    void changePassword(String username, PasswordRequest request) {
        User user = users.named(username)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(
                        "Tài khoản này không có mật khẩu ở đây.", "This account has no password here."));
        if (!BcryptUtil.matches(request.currentPassword(), user.passwordHash)) {
            throw GatewayProblem.WRONG_PASSWORD.at(
                    "currentPassword", "Mật khẩu hiện tại không đúng.", "The current password is wrong.");
        }
        user.passwordHash = BcryptUtil.bcryptHash(request.newPassword());
        record("change-password", user);
    }

    private void fill(User user, UserRequest request) {
        requireRoles(request);
        LocalDate today = LocalDate.now(clock.withZone(Clocks.VIETNAM));
        request.units().forEach(code -> units.require(code, today));
        user.displayName = request.displayName();
        user.enabled = request.mayEnter();
        user.roles = new HashSet<>(request.roles());
        user.units = new HashSet<>(request.units());
        if (request.password() != null) {
            user.passwordHash = BcryptUtil.bcryptHash(request.password());
        }
    }

    private static void requireRoles(UserRequest request) {
        TreeSet<String> unknown = new TreeSet<>(request.roles());
        unknown.removeAll(Roles.ALL);
        if (!unknown.isEmpty()) {
            throw CommonProblem.INVALID_FIELD.at(
                    "roles", "Không có vai trò " + unknown + ".", "There is no role " + unknown + ".");
        }
    }

    private User known(UUID id) {
        return users.findByIdOptional(id)
                .orElseThrow(
                        () -> CommonProblem.NOT_FOUND.because("Không có người dùng này.", "There is no such user."));
    }

    private void record(String action, User user) {
        audit.changed(
                action,
                Subject.of("user", user.id),
                Map.of(
                        "roles",
                        new TreeSet<>(user.roles),
                        "units",
                        new TreeSet<>(user.units),
                        "enabled",
                        user.enabled));
    }
}
