package vn.tongket.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.local.stack.Secrets;

/** The people of the sample, one for each duty, so that nobody approves what they entered. */
final class SampleUsers {
    private record User(String name, String displayName) {}

    /** Made by the gateway at its first start. */
    private static final String ADMINISTRATOR = "administrator";

    /** Each is named as the one role that they have; the gateway makes everyone a viewer. */
    private static final List<User> USERS = List.of(
            new User("reporter", "Cán bộ báo cáo mẫu"),
            new User("specialist", "Chuyên viên mẫu"),
            new User("approver", "Người ký duyệt mẫu"),
            new User("leader", "Lãnh đạo mẫu"),
            new User("viewer", "Người xem mẫu"),
            new User("auditor", "Người kiểm tra mẫu"));

    private final Map<String, Api> apis = new HashMap<>();

    SampleUsers(HttpClient client, URI gateway, Secrets passwords) {
        names().forEach(name -> apis.put(name, new Api(client, gateway, name, passwords.get(name))));
    }

    static List<String> names() {
        return Stream.concat(Stream.of(ADMINISTRATOR), USERS.stream().map(User::name))
                .toList();
    }

    Api as(String user) {
        return apis.get(user);
    }

    /** Creates the users that are not there yet. */
    void create(Secrets passwords) {
        Api administrator = as(ADMINISTRATOR);
        Set<String> known = administrator.all("/users").stream()
                .map(user -> user.path("username"))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        USERS.stream()
                .filter(user -> !known.contains(user.name()))
                .forEach(user -> administrator.post(
                        "/users",
                        Fields.of(
                                "username", user.name(),
                                "password", passwords.get(user.name()),
                                "displayName", user.displayName(),
                                "roles", List.of(user.name()),
                                "units", List.of())));
    }
}
