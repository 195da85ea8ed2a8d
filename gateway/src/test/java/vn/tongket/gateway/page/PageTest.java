package vn.tongket.gateway.page;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tongket.gateway.Services;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.gateway.identity.TestUsers;

/** The page, in a real browser, over the golden files of the services. */
@QuarkusTest
@QuarkusTestResource(Services.class)
class PageTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TestHTTPResource
    URI gateway;

    private Page page;

    @BeforeEach
    void open() {
        Services.reset();
        TestUsers.as("reader", "leader");
        page = CHROMIUM.page();
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
        // One chart for each series of more than a year
        assertThat(page.locator(".chart svg")).hasCount(drawable());
        assertThat(page.locator("#awards table").last()).containsText("2.820.000");
        assertThat(page.locator("#employment .narrative")).containsText("Năm 2024");
        assertThat(page.locator(".notice")).isVisible();
        assertThat(page.locator("#social-protection .mark.illustrative").first())
                .hasText("Số liệu minh hoạ");
        assertThat(CHROMIUM.errors()).isEmpty();
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

    /** The smallest phones in use: tables scroll inside themselves, the page does not. */
    @Test
    void fitsAPhone() {
        page = CHROMIUM.open(360);
        signIn(TestUsers.PASSWORD);
        page.navigate(gateway + "?year=2024");
        assertThat(page.locator("#employment .chart svg").first()).isVisible();

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(page.getByRole(AriaRole.BUTTON, named("Đăng xuất"))).isInViewport();
        assertThat(CHROMIUM.errors()).isEmpty();
    }

    @Test
    void showsTheApiInTheBrowser() {
        page.navigate(gateway + "q/swagger-ui/");

        assertThat(page.locator(".opblock-summary-path").first()).isVisible();
        assertThat(page.locator(".info .title")).containsText("Tổng Kết");
        assertThat(CHROMIUM.errors()).isEmpty();
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

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static int drawable() {
        return (int) Stream.of(Upstream.values())
                .map(Services::golden)
                .flatMap(figures -> JsonPath.from(figures).<List<?>>getList("figures.series").stream())
                .filter(series -> series.size() > 1)
                .count();
    }

    private void signIn(String password) {
        page.navigate(gateway + "login.html");
        page.fill("[name=j_username]", "reader");
        page.fill("[name=j_password]", password);
        page.getByRole(AriaRole.BUTTON).click();
        page.waitForURL(Pattern.compile(".*(/$|/\\?.*|failed$)"));
    }
}
