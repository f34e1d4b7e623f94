/**
 * Draws pages: the facts of the site, the templates, the stylesheet that stands in each page, and
 * the weight that each page tells of itself.
 *
 * <p>The only owner of FreeMarker. Knows no Markdown (the oven does) and no store. Calls
 * {@code source} only.
 */
package org.mapeerworkforce.pages;
