package org.mapeerworkforce.checks;

import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** The site does not work without its home page, the pages of its forms and those that stand in for errors: none of them has a last day. */
final class NeededCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        site.baked().pages().stream().filter(page -> page.matter().expires() != null && isNeeded(page, site)).forEach(page ->
                faults.add(page.source(), page.keyLine("expires"), "the site does not work without this page, and `expires` would take it away on " + page.matter().expires(), "Take the line out."));
    }

    private static boolean isNeeded(Page page, Inspection site) {
        return page.address().equals("/") || site.baked().forms().all().stream().anyMatch(form -> form.address().equals(page.address()))
                || CloudTemplate.read(site.baked().root()).errorPages().containsValue("/" + page.output());
    }
}
