package vn.tongket.gateway.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tongket.gateway.Services;
import vn.tongket.gateway.identity.OidcProvider;

/** Signing in to the page with the identity provider, in a real browser. */
@QuarkusTest
@QuarkusTestResource(Services.class)
@QuarkusTestResource(value = OidcProvider.class, restrictToAnnotatedClass = true)
class ProviderPageTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TestHTTPResource
    URI gateway;

    @Test
    void leadsToTheProviderAndBackToTheReview() {
        Services.reset();
        OidcProvider.vouchFor("lanh.dao", "leader");
        Page page = CHROMIUM.page();
        page.navigate(gateway.toString());
        page.waitForURL("**/login.html");

        page.getByRole(AriaRole.LINK).click();

        assertThat(page.locator("#who")).hasText("lanh.dao");
        page.navigate(gateway + "?year=2024");
        assertThat(page.locator("section")).hasCount(3);
        page.locator("#sign-out").click();
        page.waitForURL("**/login.html");
        page.navigate(gateway.toString());
        page.waitForURL("**/login.html");
    }
}
