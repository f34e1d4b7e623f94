package org.mapeerworkforce.mail;

/**
 * A paragraph of one mail.
 *
 * @param text    the words before the link
 * @param words   the words of the link; empty for none
 * @param address where it leads
 * @param button  whether it is what the mail is about
 * @param strong  whether it is a fact that stands alone, such as a code
 */
public record Part(String text, String words, String address, boolean button, boolean strong) {

    /** As plain text; an address stands whole on a line of its own, so that mail programs make a link of it. */
    String plain() {
        return words.isEmpty() ? PlainText.wrapped(text) : PlainText.wrapped(text + words + ":") + "\n" + address;
    }
}
