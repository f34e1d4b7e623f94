/**
 * Shows the site while it is written: serves it as production would, bakes it again after every
 * edit, reloads the browser, and says there what is wrong.
 *
 * <p>Nothing of this reaches {@code target/site}. A {@link org.mapeerworkforce.preview.Route} is
 * what answers some of the addresses; {@link org.mapeerworkforce.preview.LivePreview} lists them.
 * Calls {@code checks}, {@code oven}, {@code pages} and {@code source}.
 */
package org.mapeerworkforce.preview;
