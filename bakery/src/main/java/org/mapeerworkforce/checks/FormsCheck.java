package org.mapeerworkforce.checks;

import java.util.Optional;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;

/** Each page that names a form names one that exists, and each form stands on the page whose address it gives. */
final class FormsCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        Forms forms = site.baked().forms();
        site.baked().pages().stream().filter(page -> page.form() != null).forEach(page -> named(page, forms, faults));
        site.baked().pages().stream().filter(page -> page.type().equals("paper")).forEach(page -> paper(page, forms, faults));
        forms.all().forEach(form -> placed(form, site, faults));
    }

    private static void named(Page page, Forms forms, Faults faults) {
        if (forms.named(page.form()).isEmpty()) {
            faults.add(page.source(), page.keyLine("form"), "there is no form `" + page.form() + "`",
                    "Write `form:` with one of `" + String.join("`, `", forms.byName().keySet()) + "`.");
        }
    }

    /** The paper of a form stands below the form, so that its address says whose paper it is. */
    private static void paper(Page page, Forms forms, Faults faults) {
        Optional<Form> form = forms.all().stream().filter(one -> page.original().equals(one.address() + "paper/")).findFirst();
        String right = form.map(Form::name).orElse("");
        if (page.form() == null) {
            faults.add(page.source(), 1, "this page is a form on paper, and no `form:` line says which one",
                    form.isEmpty() ? "Add a line `form:` with the name of the form." : "Add a line `form: " + right + "` above the text.");
        } else if (form.isPresent() && forms.named(page.form()).isPresent() && !page.form().equals(right)) {
            faults.add(page.source(), page.keyLine("form"), "this page is the paper of the form at " + form.get().address() + ", and shows the questions of `" + page.form() + "`",
                    "Write `form: " + right + "`.", new Correction(page.form(), right));
        }
    }

    private static void placed(Form form, Inspection site, Faults faults) {
        boolean stands = site.baked().published().stream().anyMatch(page -> form.equals(page.drawn()) && page.address().equals(form.address()));
        if (!stands && !form.address().isEmpty()) {
            Held.at(form.address(), site.baked()).ifPresentOrElse(
                    held -> faults.add(form.file(), 0, "its page is " + held.told(), "Take the line `" + held.key() + "` out of " + held.page().source() + "."),
                    () -> faults.add(form.file(), 0, "its address is " + form.address() + ", and no page there shows this form",
                    "Write the address of the page with `form: " + form.name() + "`, or add the file content" + form.address().replaceAll("/$", ".md") + " with `form: " + form.name() + "` between two lines of three dashes."));
        }
    }
}
