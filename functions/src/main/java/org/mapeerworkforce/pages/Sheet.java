package org.mapeerworkforce.pages;

import java.util.List;
import org.mapeerworkforce.forms.Form;

/**
 * What the layout reads of a page that belongs to a form. The bake and the functions know the same
 * of it, because all of it comes from the form's own file.
 *
 * @param source where an editor finds its words
 * @param listed whether search engines may show it
 */
public record Sheet(String address, String lang, String title, String description, String source, boolean listed) {

    /** Keys that the layout asks for by this name. */
    public record Matter(boolean listed, boolean verbatim) {
    }

    /** The page on which a form stands. */
    static Sheet of(Form form) {
        return new Sheet(form.address(), form.lang(), form.title(), form.description(), form.file(), true);
    }

    /** A page that only exists as an answer, at the address of the form. */
    static Sheet answering(Form form, String title) {
        return new Sheet(form.address(), form.lang(), title, form.description(), form.file(), false);
    }

    public String type() {
        return "form";
    }

    public Matter matter() {
        return new Matter(listed, false);
    }

    public boolean draft() {
        return false;
    }

    public List<Sheet> translations() {
        return List.of();
    }
}
