package org.mapeerworkforce.pages;

/** Words of an editor as they stand in a page. */
public final class Escaped {

    private Escaped() {
    }

    public static String html(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
