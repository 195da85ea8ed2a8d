package vn.tongket.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.tongket.local.console.Progress;
import vn.tongket.local.stack.LocalStack;
import vn.tongket.local.stack.Part;
import vn.tongket.local.stack.Secrets;

/** The sample of Lạng Sơn in a running stack. */
public final class Sample {
    /** Requests under way at a time for each service; more would queue on its audit trail. */
    private static final int HANDS = 4;

    private final Path folder;
    private final Secrets passwords;
    private final Progress progress;
    private final SampleUsers users;

    private Sample(URI gateway, Path folder, Secrets passwords, Progress progress) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        this.folder = folder;
        this.passwords = passwords;
        this.progress = progress;
        this.users = new SampleUsers(client, gateway, passwords);
    }

    public static Sample of(LocalStack stack, Progress progress) {
        return new Sample(stack.address(Part.GATEWAY), stack.home().sampleData(), stack.userPasswords(), progress);
    }

    /**
     * Records what is not recorded yet. Loaded again, it changes nothing.
     *
     * @throws vn.tongket.local.console.LaunchFailure where the API refuses something
     */
    public Sample load() {
        Progress.Step step = progress.begin("Nạp số liệu mẫu của tỉnh Lạng Sơn qua API");
        createUsers();
        List<SamplePart> parts =
                List.of(new EmploymentSample(users), new SocialProtectionSample(users), new AwardsSample(users));
        try (Crew sections = new Crew(parts.size())) {
            sections.each(parts, this::load);
        }
        step.done("Số liệu mẫu");
        return this;
    }

    /** Only the people, without the records. */
    public void createUsers() {
        users.create(passwords);
    }

    private void load(SamplePart part) {
        Progress.Step step = progress.begin("Nạp " + part.name());
        try (Crew crew = new Crew(HANDS)) {
            step.done(part.load(folder, crew));
        }
    }

    /** Everyone who can sign in. */
    public static List<String> userNames() {
        return SampleUsers.names();
    }

    /** The annual review as the gateway gives it. */
    public JsonNode review(int year) {
        return users.as("viewer").get("/annual-reviews/" + year);
    }
}
