package org.mapeerworkforce.checks;

import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** Each page that names a form names one that exists, and each form stands on the page whose address it gives. */
final class FormsCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        Forms forms = site.baked().forms();
        site.baked().pages().stream().filter(page -> page.form() != null).forEach(page -> named(page, forms, faults));
        forms.all().forEach(form -> placed(form, site, faults));
    }

    private static void named(Page page, Forms forms, Faults faults) {
        if (forms.named(page.form()).isEmpty()) {
            faults.add(page.source(), page.keyLine("form"), "there is no form `" + page.form() + "`",
                    "Write `form:` with one of `" + String.join("`, `", forms.byName().keySet()) + "`.");
        }
    }

    private static void placed(Form form, Inspection site, Faults faults) {
        boolean stands = site.baked().published().stream().anyMatch(page -> form.equals(page.drawn()) && page.address().equals(form.address()));
        if (!stands && !form.address().isEmpty()) {
            faults.add(form.file(), 0, "its address is " + form.address() + ", and no page there shows this form",
                    "Write the address of the page with `form: " + form.name() + "`, or add the file content" + form.address().replaceAll("/$", ".md") + " with `form: " + form.name() + "` between two lines of three dashes.");
        }
    }
}
