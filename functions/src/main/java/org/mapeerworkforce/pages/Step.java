package org.mapeerworkforce.pages;

import java.util.List;

/**
 * A page behind a link in a mail: what happens, and one button that lets it happen.
 *
 * @param address where it stands, without the secret of the link
 * @param source  where an editor finds its words
 * @param action  where the button sends to; empty once it has happened
 * @param button  what stands on the button
 */
public record Step(String address, String source, String title, List<String> paragraphs, String action, String button) {
}
