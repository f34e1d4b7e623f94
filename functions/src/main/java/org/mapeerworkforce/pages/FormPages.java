package org.mapeerworkforce.pages;

import java.util.HashMap;
import java.util.Map;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;

/** Every page of a form: as it is baked, and as the functions answer with it. */
public final class FormPages {

    private static final String FORM = "form.ftl";
    private static final String RECEIVED = "received.ftl";
    private static final String REFUSED = "refused.ftl";
    private static final String STEP = "step.ftl";
    private static final String LEAVING = "leaving.ftl";

    private final Site site;
    private final Stylesheet style;
    private final Templates templates;

    public FormPages(Site site, Stylesheet style, Templates templates) {
        this.site = site;
        this.style = style;
        this.templates = templates;
    }

    /** The form that nobody has touched. */
    public String empty(Form form) throws TemplateFault {
        return form(form.title(), Sheet.of(form), Checked.empty(form), false);
    }

    /** The form with every typed answer, and what to put right. */
    public String problems(Checked checked) throws TemplateFault {
        String title = checked.form().words().error() + " " + checked.form().title();
        return form(title, Sheet.answering(checked.form(), checked.form().title()), checked, false);
    }

    /** The form with every typed answer, where the store did not answer. */
    public String outage(Checked checked) throws TemplateFault {
        return form(checked.form().outage().title(), Sheet.answering(checked.form(), checked.form().title()), checked, true);
    }

    /** What happened, and what happens next. @param code the receipt code; empty for none */
    public String received(Form form, boolean held, String code) throws TemplateFault {
        Form.Ending ending = held ? form.held() : form.received();
        return templates.draw(RECEIVED, model(Sheet.answering(form, ending.title()), Map.of("form", form, "ending", ending, "code", code)));
    }

    /** Why nothing could be read, and the way back. @param address where it stands @param back where its link leads */
    public String refused(Refusal refusal, String address, String back) throws TemplateFault {
        Sheet sheet = new Sheet(address, "en", refusal.title(), refusal.text(), Refusal.FILE, false);
        return templates.draw(REFUSED, model(sheet, Map.of("refusal", refusal, "back", back)));
    }

    /** A page behind a link in a mail. */
    public String step(Step step) throws TemplateFault {
        Sheet sheet = new Sheet(step.address(), "en", step.title(), step.paragraphs().stream().findFirst().orElse(step.title()), step.source(), false);
        return templates.draw(STEP, model(sheet, Map.of("step", step)));
    }

    /** The page on which somebody who has no link types an address. @param checked the question and what was typed so far */
    public String leaving(Leaving leaving, String address, Checked checked) throws TemplateFault {
        String title = checked.complete() || checked.typed().values().isEmpty() ? leaving.title() : checked.form().words().error() + " " + leaving.title();
        Sheet sheet = new Sheet(address, "en", leaving.title(), leaving.text().get(0), Leaving.FILE, false);
        return templates.draw(LEAVING, model(sheet, Map.of("title", title, "leaving", leaving, "action", address, "form", checked.form(), "checked", checked)));
    }

    /** The source expression by which a policy allows the stylesheet of these pages. */
    public String policy() {
        return style.policy();
    }

    private String form(String title, Sheet sheet, Checked checked, boolean outage) throws TemplateFault {
        return templates.draw(FORM, model(sheet, Map.of("title", title, "form", checked.form(), "checked", checked, "outage", outage)));
    }

    private Map<String, Object> model(Sheet sheet, Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("site", site);
        model.put("style", style.css());
        model.put("policy", style.policy());
        model.put("page", sheet);
        return model;
    }
}
