package vn.tongket.gateway.client;

import java.util.Arrays;
import java.util.Optional;
import vn.tongket.kit.language.Label;

/** A service behind the gateway, in the order of the review. */
public enum Upstream {
    EMPLOYMENT("employment", "employment-service", "Lao động – việc làm", "Labour and employment"),
    SOCIAL_PROTECTION(
            "social-protection",
            "social-protection-service",
            "Bảo trợ xã hội, người có công, giải ngân vốn",
            "Social protection, people with merit, capital disbursement"),
    AWARDS("awards", "awards-service", "Thi đua – khen thưởng", "Emulation and commendation");

    private final String section;
    private final String module;
    private final Label title;

    Upstream(String section, String module, String vi, String en) {
        this.section = section;
        this.module = module;
        this.title = new Label(vi, en);
    }

    /** The service that answers for a path such as {@code /api/v1/employment/job-reports}. */
    public static Optional<Upstream> ofPath(String path) {
        return Arrays.stream(values())
                .filter(upstream -> path.equals(upstream.root()) || path.startsWith(upstream.root() + "/"))
                .findFirst();
    }

    public static Optional<Upstream> ofSection(String section) {
        return Arrays.stream(values())
                .filter(upstream -> upstream.section.equals(section))
                .findFirst();
    }

    /** Code of its section of the review, and first step of its paths. */
    public String section() {
        return section;
    }

    /** Name of the module, to which tokens for it are addressed. */
    public String module() {
        return module;
    }

    public Label title() {
        return title;
    }

    /** Where its API begins. The gateway rewrites no path. */
    public String root() {
        return "/api/v1/" + section;
    }
}
