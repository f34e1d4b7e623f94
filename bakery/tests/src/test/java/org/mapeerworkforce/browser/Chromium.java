package org.mapeerworkforce.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium: the one of this machine, or Playwright's own. Where there is none the build gets
 * one, and where it cannot it says what to run: nothing is left out in silence.
 */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of("--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final String SAY = "No Chromium is on this machine, and none could be fetched. On Debian run: apt-get install chromium. Elsewhere install Google Chrome or Chromium, and run mvn verify again.";

    private Chromium() {
    }

    public static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static Browser start(Playwright playwright) {
        // The tests run in several processes: one installs, the others wait for it.
        try (FileChannel file = FileChannel.open(Path.of(System.getProperty("java.io.tmpdir"), "chromium-of-" + System.getProperty("user.name") + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Closing the file gives the lock back.
            file.lock();
            if (!isThere(playwright) && !ran(cli("install", "--with-deps", "chromium")) && !ran(cli("install", "chromium"))) {
                ran(List.of("apt-get", "update"));
                ran(List.of("apt-get", "install", "-y", "chromium"));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        if (!isThere(playwright)) {
            throw new IllegalStateException(SAY);
        }
        return playwright.chromium().launch(options(installed()));
    }

    private static BrowserType.LaunchOptions options(Optional<Path> executable) {
        List<String> flags = new ArrayList<>(QUIET);
        if ("root".equals(System.getProperty("user.name"))) {
            flags.add("--no-sandbox");
        }
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(flags);
        executable.ifPresent(options::setExecutablePath);
        return options;
    }

    private static Optional<Path> installed() {
        return NAMES.stream().flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    private static boolean isThere(Playwright playwright) {
        return installed().isPresent() || Files.isExecutable(Path.of(playwright.chromium().executablePath()));
    }

    private static List<String> cli(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), "com.microsoft.playwright.CLI"));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static boolean ran(List<String> command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PlaywrightException("stopped while waiting for " + command.get(0), stopped);
        }
    }
}
