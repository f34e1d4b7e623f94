package org.mapeerworkforce.pages;

import java.util.List;
import org.mapeerworkforce.forms.Form;

/**
 * A page behind a link in a mail: what happens, and one button that lets it happen.
 *
 * @param address where it stands, without the secret of the link
 * @param source  where an editor finds its words
 * @param button  null where there is nothing to press
 * @param links   where one can go on from here
 */
public record Step(String address, String source, String title, List<String> paragraphs, Button button, List<Form.Link> links) {

    /**
     * What can be pressed.
     *
     * @param action where it sends to
     * @param quiet  whether few will want it, so that nobody takes it for the way on
     */
    public record Button(String action, String words, boolean quiet) {
    }
}
