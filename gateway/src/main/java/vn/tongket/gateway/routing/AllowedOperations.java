package vn.tongket.gateway.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The methods and paths that a service publishes. */
final class AllowedOperations {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private record Operations(Pattern path, Set<String> methods) {}

    private final List<Operations> paths = new ArrayList<>();

    /** @param openApi documents of services */
    AllowedOperations(List<JsonNode> openApi) {
        openApi.forEach(document -> document.path("paths")
                .properties()
                .forEach(path -> paths.add(new Operations(pattern(path.getKey()), methods(path.getValue())))));
    }

    /** Methods with which a path may be called; empty for a path that nobody publishes. */
    Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        paths.stream()
                .filter(operations -> operations.path().matcher(path).matches())
                .forEach(operations -> methods.addAll(operations.methods()));
        return methods;
    }

    private static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(template);
        int end = 0;
        while (parameter.find()) {
            regex.append(Pattern.quote(template.substring(end, parameter.start())))
                    .append("[^/]+");
            end = parameter.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(template.substring(end))).toString());
    }

    private static Set<String> methods(JsonNode path) {
        Set<String> methods = new TreeSet<>();
        path.fieldNames().forEachRemaining(name -> {
            if (METHODS.contains(name)) {
                methods.add(name.toUpperCase(Locale.ROOT));
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }
}
