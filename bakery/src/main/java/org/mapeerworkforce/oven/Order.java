package org.mapeerworkforce.oven;

import java.time.LocalDate;

/**
 * What to bake.
 *
 * @param today  the day on which the site is to be true
 * @param drafts whether drafts, future and expired pages are baked too, for the preview alone
 */
public record Order(LocalDate today, boolean drafts) {

    boolean publishes(Page page) {
        return drafts || page.matter().isPublishedOn(today);
    }
}
