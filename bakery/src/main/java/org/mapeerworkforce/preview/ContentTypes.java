package org.mapeerworkforce.preview;

import java.util.Map;

/** What each file of the site says that it is. */
public final class ContentTypes {

    private static final Map<String, String> BY_NAME = Map.of("/feed.xml", "application/atom+xml");
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"));

    private ContentTypes() {
    }

    /** @param file its address, such as {@code /mission/index.html} */
    public static String of(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return BY_NAME.getOrDefault(file, BY_ENDING.getOrDefault(ending, "application/octet-stream"));
    }
}
