package org.mapeerworkforce.pages;

/**
 * The one stylesheet, as it stands inside each page.
 *
 * @param css what stands between the style tags
 */
public record Stylesheet(String css) {

    /** The stylesheet without comments, line ends and indents. */
    public static Stylesheet of(String source) {
        return new Stylesheet(source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", "").strip());
    }

    /** What a Content-Security-Policy says to allow exactly this stylesheet. */
    public String policy() {
        return HashSource.of(css);
    }
}
