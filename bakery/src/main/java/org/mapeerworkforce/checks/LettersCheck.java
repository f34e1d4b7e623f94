package org.mapeerworkforce.checks;

import java.util.List;
import java.util.regex.Matcher;
import org.mapeerworkforce.mail.Letter;
import org.mapeerworkforce.mail.Letters;
import org.mapeerworkforce.mail.Undeliverable;
import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.source.Faults;

/** Each letter can be drawn and sent, and holds no note to oneself. */
final class LettersCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        if (site.baked().faults().isEmpty()) {
            site.baked().letters().all().forEach(letter -> drawn(letter, faults));
        }
        Letters.files().forEach(file -> leftovers(file, site.sources().getOrDefault(file, List.of()), faults));
    }

    private static void drawn(Letter letter, Faults faults) {
        try {
            letter.sample();
        } catch (TemplateFault broken) {
            faults.add("templates/" + broken.template(), broken.line(), "the template cannot draw " + letter.file() + ": " + broken.getMessage(),
                    "Mend the template, or the value in " + letter.file() + " that it stumbles over.");
        } catch (Undeliverable refused) {
            faults.add(letter.file(), 0, "nobody could send this letter: " + refused.getMessage(), "Take out the hidden signs, such as those that come with text from other programs.");
        }
    }

    private static void leftovers(String file, List<String> lines, Faults faults) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher left = LeftoversCheck.LEFT.matcher(lines.get(i));
            if (left.find()) {
                faults.add(file, i + 1, "`" + left.group() + "` would be in an email", "Finish the line.");
            }
        }
    }
}
