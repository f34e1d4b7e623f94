package org.mapeerworkforce.pages;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pages that were weighed last: nearly all of them come again, unchanged, with the next edit in the preview. */
final class LastWeighed extends LinkedHashMap<String, String> {

    private static final long serialVersionUID = 1;
    private static final int PAGES = 200;

    synchronized String told(String page) {
        return computeIfAbsent(page, Weight::told);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
        return size() > PAGES;
    }
}
