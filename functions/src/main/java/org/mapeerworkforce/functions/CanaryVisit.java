package org.mapeerworkforce.functions;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.forms.Sample;
import org.mapeerworkforce.mail.Occasion;
import org.mapeerworkforce.store.Canary;
import org.mapeerworkforce.store.Desk;

/** What the canary does: looks at the first page, opens some addresses, sends a form, finds it in the table, and waits for its mail. */
final class CanaryVisit {

    private static final String FIRST_PAGE = "/";
    private static final Pattern CODE = Pattern.compile("[?&]code=([0-9A-Z-]+)");
    private static final int PATIENCE = 20_000;
    /** An index follows its table within moments. */
    private static final Duration FOLLOWS = Duration.ofSeconds(10);
    /** A mail follows the stream of the table, whose changes are collected for some seconds. */
    private static final Duration MAILED = Duration.ofSeconds(45);
    private static final int PAUSE = 200;

    private final Form form;
    private final String site;
    private final List<String> addresses;
    private final String secret;
    private final Desk desk;
    private final Clock clock;

    /**
     * @param environment SITE_ADDRESS without a slash at its end, CANARY_VISITS with blanks between, ORIGIN_SECRETS
     */
    CanaryVisit(Forms forms, Map<String, String> environment, Desk desk, Clock clock) {
        this.form = forms.all().stream().filter(one -> one.filing() == Form.Filing.EACH_SUBMISSION).findFirst().orElseThrow();
        this.site = environment.getOrDefault("SITE_ADDRESS", "");
        this.addresses = List.of(environment.getOrDefault("CANARY_VISITS", FIRST_PAGE).split(" "));
        this.secret = OriginSecrets.of(environment).current().orElse("");
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What came of a visit.
     *
     * @param arrived        whether the form stands in the table
     * @param mailed         whether its mail was handed over
     * @param hoursSinceBake the age of the first page; empty where it does not say
     * @param why            one word and a status
     */
    record Found(boolean arrived, boolean mailed, OptionalLong hoursSinceBake, String why) {

        static Found lost(String why) {
            return new Found(false, false, OptionalLong.empty(), why);
        }
    }

    Found go() throws IOException, InterruptedException {
        HttpURLConnection first = connect(FIRST_PAGE);
        if (first.getResponseCode() != 200) {
            return Found.lost("page " + first.getResponseCode());
        }
        for (String address : addresses) {
            int status = connect(address).getResponseCode();
            if (status == 429 || status >= 500) {
                return Found.lost("visit " + status);
            }
        }
        return sent(age(first));
    }

    private Found sent(OptionalLong age) throws IOException, InterruptedException {
        HttpURLConnection answer = send();
        Matcher code = CODE.matcher(String.valueOf(answer.getHeaderField("location")));
        if (answer.getResponseCode() != 303 || !code.find()) {
            return new Found(false, false, age, "form " + answer.getResponseCode());
        }
        Optional<String> row = within(FOLLOWS, () -> desk.canary(code.group(1)));
        return row.isPresent() ? arrived(row.get(), age) : new Found(false, false, age, "row");
    }

    private Found arrived(String row, OptionalLong age) throws InterruptedException {
        boolean mailed = within(MAILED, () -> Optional.of(row).filter(one -> desk.mailed(one, Occasion.RECEIPT.word()))).isPresent();
        return new Found(true, mailed, age, mailed ? "mailed" : "mail");
    }

    /** What comes in time; empty where nothing does. */
    private Optional<String> within(Duration patience, Supplier<Optional<String>> look) throws InterruptedException {
        Instant end = clock.instant().plus(patience);
        Optional<String> found = look.get();
        while (found.isEmpty() && !clock.instant().isAfter(end)) {
            Thread.sleep(PAUSE);
            found = look.get();
        }
        return found;
    }

    private HttpURLConnection send() throws IOException {
        HttpURLConnection connection = connect(form.action());
        connection.setRequestMethod("POST");
        connection.setRequestProperty("content-type", "application/x-www-form-urlencoded");
        connection.setRequestProperty(OriginSecrets.CANARY_HEADER, secret);
        connection.setDoOutput(true);
        try (OutputStream body = connection.getOutputStream()) {
            body.write(encoded(Sample.of(form, "Canary " + clock.millis(), Canary.ADDRESS)).getBytes(StandardCharsets.UTF_8));
        }
        return connection;
    }

    HttpURLConnection connect(String address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(site + address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        return connection;
    }

    /** S3 says when a file was uploaded, and each deploy uploads the first page. */
    private OptionalLong age(HttpURLConnection page) {
        long uploaded = page.getLastModified();
        return uploaded == 0 ? OptionalLong.empty() : OptionalLong.of(Duration.ofMillis(clock.millis() - uploaded).toHours());
    }

    private static String encoded(Map<String, List<String>> answers) {
        return answers.entrySet().stream().map(answer -> encoded(answer.getKey()) + "=" + encoded(answer.getValue().get(0))).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
