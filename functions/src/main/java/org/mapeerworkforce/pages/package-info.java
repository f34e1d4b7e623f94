/**
 * Draws pages: the facts of the site, the templates, the stylesheet that stands in each page, the
 * weight that each page tells of itself, and every page of a form: the bake and the functions draw
 * it through the same {@link org.mapeerworkforce.pages.FormPages}, so that nobody can tell which did.
 *
 * <p>The only owner of FreeMarker. Knows no Markdown (the oven does) and no store. Calls
 * {@code forms} and {@code source} only.
 */
package org.mapeerworkforce.pages;
