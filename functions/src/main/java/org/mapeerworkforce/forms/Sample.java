package org.mapeerworkforce.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills in a form as a person does who answers what must be answered, and no more. */
public final class Sample {

    /** A number that is nobody's: 555-0100 to 555-0199 are kept for examples. */
    private static final String NUMBER = "617-555-0100";

    private Sample() {
    }

    /**
     * What a browser would send.
     *
     * @param words   what stands in each line for words
     * @param address what stands where an email address is asked for
     */
    public static Map<String, List<String>> of(Form form, String words, String address) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        form.fields().stream().filter(Field::required).forEach(field -> sent.put(field.name(), List.of(answer(field, words, address))));
        return sent;
    }

    private static String answer(Field field, String words, String address) {
        return switch (field.kind()) {
            case EMAIL -> address;
            case PHONE -> NUMBER;
            case ONE_CHOICE, SEVERAL_CHOICES -> field.options().get(0).value();
            case CONSENT, ATTESTATION -> Kind.YES;
            case SHORT_TEXT, PARAGRAPH -> words;
        };
    }
}
