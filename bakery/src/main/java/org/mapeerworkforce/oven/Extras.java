package org.mapeerworkforce.oven;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.pages.Templates;
import org.mapeerworkforce.source.Faults;

/** The files of the site that are not pages: calendars, the chart as a table of values, moved addresses, notes for robots. */
final class Extras {

    private static final Map<String, String> DRAWN = Map.of("robots.txt", "robots.ftl", ".well-known/security.txt", "security.ftl");

    private final Templates templates;
    private final Map<String, Object> model;
    private final Output output;
    private final Faults faults;

    Extras(Templates templates, Map<String, Object> model, Output output, Faults faults) {
        this.templates = templates;
        this.model = model;
        this.output = output;
        this.faults = faults;
    }

    void write(Site site, Chart chart, List<Page> pages) {
        DRAWN.forEach((file, template) -> draw(file, template, file, model));
        output.write("comparison-chart.csv", chart.csv());
        Meetings meetings = (Meetings) model.get("meetings");
        output.write("meetings.ics", Calendars.of(meetings.all(), site));
        meetings.all().forEach(meeting -> output.write(meeting.calendar().substring(1), Calendars.of(List.of(meeting), site)));
        pages.forEach(page -> page.matter().aliases().forEach(alias -> draw(alias.substring(1) + "index.html", "moved.ftl", page.source(), moved(page))));
    }

    private Map<String, Object> moved(Page page) {
        Map<String, Object> moved = new HashMap<>(model);
        moved.put("page", page);
        return moved;
    }

    private void draw(String file, String template, String source, Map<String, Object> what) {
        try {
            output.write(file, templates.draw(template, what));
        } catch (TemplateFault broken) {
            TemplateFaults.add(source, broken, faults);
        }
    }
}
