package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Kept;
import org.mapeerworkforce.Project;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A form more costs a file of words and a page, and no Java. */
class ThirdFormTest {

    /** Indented as in the file. */
    private static final String QUESTION = """
                  - name: your-question
                    kind: paragraph
                    label: Your question
                    required: true
                    why: So that we can answer it.
                    errors:
                      missing: Write your question
                      too-long: Shorten your question to {limit} characters or fewer

            """;

    @TempDir
    Path folder;

    @Test
    void a_third_form_goes_from_its_file_to_a_row() throws Exception {
        for (String part : List.of("content", "templates", "assets", "jbake.properties", "functions/template.yaml")) {
            copy(part);
        }
        String words = Files.readString(folder.resolve("content/forms/email-list.yml"));
        Files.writeString(folder.resolve("content/forms/contact.yml"), words.replace("address: /email-list/", "address: /contact/").replaceFirst("\ntitle: .*", "\ntitle: Ask us something")
                .replace("filing: one-per-address", "filing: each-submission").replace("    fields:\n", "    fields:\n" + QUESTION));
        Files.writeString(folder.resolve("content/contact.md"), "---\nform: contact\nreviewed: 2026-11-22\n---\n");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Kept kept = new Kept();
        try (LivePreview preview = LivePreview.start(folder, 0, false, new PrintStream(printed, true), kept)) {
            String page = new Visitor(preview).get("/contact/").body();
            assertTrue(page.contains("<textarea id=\"your-question\""), page + printed);
            HttpResponse<String> redrawn = new Visitor(preview).send("/api/forms/contact", "email-address=pat%40mail.com&your-question=&agrees=yes&second-note=");
            assertEquals(422, redrawn.statusCode());
            assertTrue(redrawn.body().contains("Write your question"), redrawn.body());
            HttpResponse<String> received = new Visitor(preview).send("/api/forms/contact", "email-address=pat%40mail.com&your-question=When%3F%0D%0A%3Cb%3EWhere%3F&agrees=yes&second-note=");
            assertEquals("/api/forms/contact/received?code=" + row(kept).get("code").s(), received.headers().firstValue("Location").orElseThrow());
            assertEquals("When?\n<b>Where?", row(kept).get("answers").m().get("your-question").l().get(0).s());
            String data = new Visitor(preview).get("/_data/").body();
            assertTrue(data.contains("&lt;b&gt;Where?") && !data.contains("<script"), data);
        }
    }

    private static Map<String, AttributeValue> row(Kept kept) {
        return kept.rows().stream().filter(row -> row.containsKey("code")).findFirst().orElseThrow();
    }

    private void copy(String part) throws IOException {
        try (Stream<Path> files = Files.walk(Project.REAL.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(Project.REAL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
