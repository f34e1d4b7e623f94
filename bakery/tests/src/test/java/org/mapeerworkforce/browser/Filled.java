package org.mapeerworkforce.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.mapeerworkforce.forms.Field;
import org.mapeerworkforce.forms.Form;

/** Somebody who fills in a form, whatever it asks. @param address the email address that they give */
record Filled(Page page, Form form, String address) {

    static final String WORDS = "Pat <i>Doe</i> & “Guía”";

    /** Gives every answer that is asked for, and types into every line. */
    Filled complete() {
        form.fields().forEach(this::answer);
        return this;
    }

    /** Gives every answer but those that are ticks, and an address that is none. */
    Filled incomplete() {
        complete();
        form.addressField().ifPresent(field -> named(field.name()).fill("nobody"));
        form.fields().stream().filter(Filled::isTick).forEach(field -> named(field.name()).uncheck());
        return this;
    }

    /** Fills in what only programs see. */
    Filled trap() {
        named(form.honeypot().name()).fill("a program");
        return this;
    }

    Response send() {
        return page.waitForResponse(answer -> answer.request().isNavigationRequest() && answer.status() != 303, button()::click);
    }

    Locator button() {
        return page.locator("form button");
    }

    Locator named(String name) {
        return page.locator("[name='" + name + "']").first();
    }

    static boolean isTick(Field field) {
        return switch (field.kind()) {
            case CONSENT, ATTESTATION -> true;
            default -> false;
        };
    }

    private void answer(Field field) {
        switch (field.kind()) {
            case SHORT_TEXT, PARAGRAPH -> named(field.name()).fill(WORDS);
            case EMAIL -> named(field.name()).fill(address);
            case PHONE -> named(field.name()).fill("617-555-0100");
            case ONE_CHOICE, SEVERAL_CHOICES -> named(field.name()).check();
            case CONSENT, ATTESTATION -> named(field.name()).setChecked(field.required());
            default -> throw new IllegalStateException(field.name());
        }
    }
}
