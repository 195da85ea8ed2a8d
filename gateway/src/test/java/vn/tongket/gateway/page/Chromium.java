package vn.tongket.gateway.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browser of the machine, with a fresh page for each test. Without one, tests of pages say that they were skipped. */
class Chromium implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final List<String> errors = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private Page page;

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (chromium.isEmpty()) {
            System.out.println("SKIPPED " + context.getDisplayName()
                    + ": there is no Chromium on this machine (Debian: apt install chromium)");
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

    @Override
    public void beforeEach(ExtensionContext context) {
        open(1280);
    }

    /** A new page of that width, in pixels, that nobody has signed in to. */
    Page open(int width) {
        close();
        errors.clear();
        page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(errors::add);
        return page;
    }

    Page page() {
        return page;
    }

    /** What the page complained of, such as a script that its security policy forbids. */
    List<String> errors() {
        return errors;
    }

    private void close() {
        if (page != null) {
            page.context().close();
            page = null;
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }
}
