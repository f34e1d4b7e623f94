package org.mapeerworkforce.checks;

import org.mapeerworkforce.mail.Letters;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** Every file of {@code content/} is one that the oven reads: a page saved under another ending would be missing. */
final class FilesCheck implements Check {

    /** What programs put beside a file while somebody writes: {@code .work.md.swp}, {@code work.md~}, {@code .DS_Store}. */
    private static final String LEFT = "(?:.*/)?\\.[^/]*|.*~";

    @Override
    public void on(Inspection site, Faults faults) {
        Inspection.files(site.baked().root().resolve("content"))
                .map(file -> Inspection.name(site.baked().root(), file))
                .filter(file -> !file.matches(LEFT))
                .forEach(file -> check(file, site, faults));
    }

    private static void check(String file, Inspection site, Faults faults) {
        if (file.startsWith(Letters.FOLDER + "/")) {
            letter(file, faults);
        } else if (!Page.isNamed(file) && !file.matches("content/(?:site|leaving|refusals|data/[a-z-]+|forms/[a-z-]+)\\.yml")) {
            String original = Copies.original(file);
            faults.add(file, 0, "the site has no place for a file of this name",
                    !original.equals(file) && site.sources().containsKey(original) ? "Is it a copy of " + original + "? Take it out." : "Name a page with small letters, digits and dashes, like `content/our-work.md`; pictures and other files go to `assets/`.");
        }
    }

    private static void letter(String file, Faults faults) {
        if (!Letters.files().contains(file)) {
            faults.add(file, 0, "nothing sends a letter of this name", "Take the file out, or give it the name of one that is sent: `" + String.join("`, `", Letters.files()) + "`.");
        }
    }
}
