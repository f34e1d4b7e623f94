package org.mapeerworkforce.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mapeerworkforce.pages.Site;

/** Letters of a club that is not there, on the real template: whoever words the real ones anew breaks no test of how a letter is laid out. */
final class Invented {

    private static final Path WORDS = Path.of("../functions/src/test/resources/invented");
    private static final String TEMPLATE = "templates/mail.ftl";

    private Invented() {
    }

    /** What its owner has not told. */
    static final String NOTHING = "contact-email: {confirm: Which?, effect: omit}\npostal-address: {confirm: Which?, effect: omit}\n";

    /** Puts them into a folder. @param facts where the owner of the site can be reached, in lines */
    static void given(Path folder, String facts) throws IOException {
        for (String file : Letters.files()) {
            write(folder.resolve(file), Files.readString(WORDS.resolve(file)));
        }
        write(folder.resolve(TEMPLATE), Files.readString(Path.of("..").resolve(TEMPLATE)));
        write(folder.resolve(Site.FILE), Files.readString(WORDS.resolve(Site.FILE)) + facts);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
