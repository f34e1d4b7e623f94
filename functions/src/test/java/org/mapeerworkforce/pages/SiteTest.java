package org.mapeerworkforce.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.source.Fault;
import org.mapeerworkforce.source.Faults;

/** What the whole site knows about itself. */
class SiteTest {

    private static final LocalDate LAST = LocalDate.of(2027, 1, 13);
    private static final String FACTS = "name: A\nshort-name: B\ndescription: C\nsecurity-expires: 2027-11-01\n";

    @TempDir
    Path root;

    @Test
    void a_notice_stands_until_its_day_is_over() throws IOException {
        String notice = "notice:\n  text: Snow.\n  until: 2027-01-13\n";
        assertEquals(new Site.Notice("Snow.", LAST), site(notice, LAST).notice());
        assertNull(site(notice, LAST.plusDays(1)).notice());
        assertEquals(new Site.Notice("Snow.", LocalDate.MAX), site("notice: {text: Snow.}\n", LAST).notice());
        assertNull(site("", LAST).notice());
    }

    @Test
    void what_is_no_address_is_told_and_stands_nowhere() throws IOException {
        Faults faults = new Faults();
        write("contact-email: us at example\n");
        assertNull(Site.read(root, LAST, faults).contactEmail());
        assertEquals("content/site.yml, line 5: `contact-email` is `us at example`, which is not an address that works. Write it like `name@mapeerworkforce.org`.",
                String.join("\n", faults.list().stream().map(Fault::toString).toList()));
    }

    @Test
    void a_key_that_means_nothing_is_told_in_every_part() throws IOException {
        Faults faults = new Faults();
        write("notice: {text: A, colour: blue}\nhelp:\n  - {before: A, call: B, after: C, colour: blue}\nmenu:\n  - {address: /a/, label: A, colour: blue}\ncolour: blue\n");
        Site.read(root, LAST, faults);
        assertEquals(List.of(5, 7, 9, 10), faults.list().stream().map(Fault::line).toList());
        faults.list().forEach(fault -> assertEquals("`colour` is not a key that means anything here", fault.wrong()));
    }

    private Site site(String more, LocalDate today) throws IOException {
        write(more);
        Faults faults = new Faults();
        Site site = Site.read(root, today, faults);
        assertEquals("[]", faults.list().toString());
        return site;
    }

    private void write(String more) throws IOException {
        Files.createDirectories(root.resolve("content"));
        Files.writeString(root.resolve("content/site.yml"), FACTS + more);
    }
}
