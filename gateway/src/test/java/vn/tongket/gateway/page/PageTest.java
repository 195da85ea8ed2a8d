package vn.tongket.gateway.page;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.gateway.Services;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.gateway.identity.TestUsers;

/** The page, in a real browser, over the golden files of the services. */
@QuarkusTest
@QuarkusTestResource(Services.class)
class PageTest {
    private static Playwright playwright;
    private static Browser browser;

    @TestHTTPResource
    URI gateway;

    private final List<String> errors = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void startBrowser() {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (chromium.isEmpty()) {
            System.out.println("SKIPPED PageTest: there is no Chromium on this machine (Debian: apt install chromium)");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium");
        // The browser is Debian's; Playwright must not fetch one of its own
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        // Also as root, in a container
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        Services.reset();
        TestUsers.as("reader", "leader");
        page = browser.newContext().newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void sendsSomeoneWhoHasNotSignedInToTheForm() {
        page.navigate(gateway.toString());

        page.waitForURL("**/login.html");
        assertThat(page.getByRole(AriaRole.BUTTON)).hasText("Đăng nhập / Sign in");
    }

    @Test
    void saysThatThePasswordIsWrong() {
        signIn("not the password");

        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.url()).contains("/login.html");
    }

    @Test
    void showsTheReviewWithTableChartsAndTallies() {
        signIn(TestUsers.PASSWORD);
        page.navigate(gateway + "?year=2024");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Tổng kết năm 2024");
        assertThat(page.locator("section")).hasCount(3);
        assertThat(page.locator("#employment tbody tr").first())
                .hasText(Pattern.compile("giải quyết việc làm.*người.*78.*85.*90.*105,88.*\\+15,38.*đạt kế hoạch"));
        assertThat(page.locator("#employment .chart svg").first()).isVisible();
        assertThat(page.locator("#awards table").last()).containsText("2.820.000");
        assertThat(page.locator("#employment .narrative")).containsText("Năm 2024");
        assertThat(page.locator(".notice")).isVisible();
        assertThat(errors).isEmpty();
    }

    @Test
    void speaksEnglish() {
        signIn(TestUsers.PASSWORD);
        page.navigate(gateway + "?year=2024");

        page.locator("#language").click();

        assertThat(page.locator("#employment h2")).containsText("Labour and employment");
        assertThat(page.locator("#employment tbody tr").first()).containsText("plan met");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void saysWhichSectionIsMissing() {
        Services.answer(Upstream.AWARDS, aResponse().withStatus(500));
        signIn(TestUsers.PASSWORD);
        page.navigate(gateway + "?year=2024");

        assertThat(page.locator("#awards .status")).containsText("chưa có số liệu");
        assertThat(page.locator("#employment tbody tr")).not().hasCount(0);
    }

    @Test
    void runsNoMarkupThatComesFromARecord() {
        String hostile = Services.golden(Upstream.AWARDS)
                .replace("Chiến sĩ thi đua cơ sở", "<img src=x onerror=document.title='hacked'>");
        Services.answer(Upstream.AWARDS, Services.figures(hostile, "\"1\""));
        signIn(TestUsers.PASSWORD);
        page.navigate(gateway + "?year=2024");

        assertThat(page.locator("#awards table").last()).containsText("<img src=x");
        assertThat(page).hasTitle("Tổng kết năm 2024");
    }

    @Test
    void signsOut() {
        signIn(TestUsers.PASSWORD);
        page.locator("#sign-out").click();
        page.waitForURL("**/login.html");

        page.navigate(gateway.toString());

        page.waitForURL("**/login.html");
    }

    private void signIn(String password) {
        page.navigate(gateway + "login.html");
        page.fill("[name=j_username]", "reader");
        page.fill("[name=j_password]", password);
        page.getByRole(AriaRole.BUTTON).click();
        page.waitForURL(Pattern.compile(".*(/$|/\\?.*|failed$)"));
    }
}
