package org.mapeerworkforce.checks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapeerworkforce.source.Faults;

/** The way into a video meeting goes to members by email, and never stands where everybody can read it. */
final class SecretsCheck implements Check {

    private static final Pattern WAY_IN = Pattern.compile("(?i)(?=[zmtwgb])\\b(?:zoom\\.(?:us|com)|zoomgov\\.com|meet\\.google\\.com|teams\\.(?:microsoft|live)\\.com|webex\\.com|gotomeet\\.me|meet\\.goto\\.com|whereby\\.com|meet\\.jit\\.si|bluejeans\\.com)/");
    private static final Pattern PASSCODE = Pattern.compile("(?i)(?=[pma])\\b(?:pass ?code|password|meeting id|access code|pwd)\\s*(?:[:=]\\s*\\S+|(?:is )?[0-9][0-9 ]{3,})");

    @Override
    public void on(Inspection site, Faults faults) {
        site.sources().forEach((file, lines) -> {
            if (!file.endsWith(".ftl")) {
                check(file, lines, faults);
            }
        });
    }

    private static void check(String file, List<String> lines, Faults faults) {
        for (int i = 0; i < lines.size(); i++) {
            if (WAY_IN.matcher(lines.get(i)).find()) {
                faults.add(file, i + 1, "a link into a video meeting stands here, where everybody can use it", "Take it out: members get it by email. Change the link if it was ever public.");
            }
            Matcher code = PASSCODE.matcher(lines.get(i));
            if (code.find()) {
                faults.add(file, i + 1, "a passcode or a meeting number stands here, where everybody can use it", "Take it out: members get it by email. Change it if it was ever public.");
            }
        }
    }
}
