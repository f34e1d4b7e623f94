package org.mapeerworkforce.checks;

import java.util.Optional;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** Each page that the edge shows in the place of an error is on the site: without it, visitors would see a page of the cloud's own. */
final class ErrorPagesCheck implements Check {

    private static final int SERVER = 500;

    @Override
    public void on(Inspection site, Faults faults) {
        CloudTemplate.read(site.baked().root()).errorPages().forEach((status, file) -> stands(site.baked(), status, file, faults));
    }

    private static void stands(Baked baked, int status, String file, Faults faults) {
        if (baked.published().stream().noneMatch(page -> standsIn(page, file))) {
            String seen = "visitors see this page when " + (status < SERVER ? "they open an address that leads nowhere" : "our server does not answer");
            Optional<Held> held = baked.pages().stream().filter(page -> standsIn(page, file)).findFirst().flatMap(page -> Held.at(page.address(), baked));
            held.ifPresentOrElse(
                    it -> faults.add(it.page().source(), it.line(), seen + ", and it is not on the site " + it.when(), "Take the line `" + it.key() + "` out."),
                    () -> faults.add(source(file), 0, seen + ", and the file is gone", "Put it back."));
        }
    }

    private static boolean standsIn(Page page, String file) {
        return file.equals("/" + page.output());
    }

    private static String source(String file) {
        return "content" + file.replaceFirst("(?:/index)?\\.html$", ".md");
    }
}
