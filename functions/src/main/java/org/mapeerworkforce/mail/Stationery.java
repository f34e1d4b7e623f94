package org.mapeerworkforce.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.pages.Templates;

/** What every letter is written on: the foot, and the template. FreeMarker starts when a letter is first drawn. */
final class Stationery {

    private static final String TEMPLATE = "mail.ftl";

    private final Path templates;
    private final List<String> foot;
    private Templates opened;

    /**
     * @param templates the folder of the templates
     * @param foot      the lines below every letter
     */
    Stationery(Path templates, List<String> foot) {
        this.templates = templates;
        this.foot = foot;
    }

    String text(List<Part> parts) {
        return PlainText.of(parts, foot);
    }

    synchronized String html(String subject, List<Part> parts) throws TemplateFault {
        opened = opened == null ? Templates.unweighedIn(templates) : opened;
        return opened.draw(TEMPLATE, Map.of("subject", subject, "parts", parts, "foot", foot));
    }
}
