package vn.tongket.local.stack;

import java.nio.file.Path;

/** The processes of the system that speak HTTP. Each owns one database, under a user of the same name. */
public enum Part {
    EMPLOYMENT("employment-service", "employment", "TONGKET_EMPLOYMENT_URL"),
    SOCIAL_PROTECTION("social-protection-service", "social_protection", "TONGKET_SOCIAL_PROTECTION_URL"),
    AWARDS("awards-service", "awards", "TONGKET_AWARDS_URL"),
    GATEWAY("gateway", "gateway", "TONGKET_GATEWAY_URL");

    private final String module;
    private final String database;
    private final String addressVariable;

    Part(String module, String database, String addressVariable) {
        this.module = module;
        this.database = database;
        this.addressVariable = addressVariable;
    }

    public String module() {
        return module;
    }

    public String database() {
        return database;
    }

    /** Environment variable by which the others are told where this one is. */
    String addressVariable() {
        return addressVariable;
    }

    Path program(Path repository) {
        return repository.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
