/**
 * Shows the site while it is written: serves it as production would, bakes it again after every
 * edit, reloads the browser, and says there what is wrong.
 *
 * <p>Nothing of this reaches {@code target/site}. A {@link org.mapeerworkforce.preview.Route} is
 * what answers some of the addresses; {@link org.mapeerworkforce.preview.LivePreview} lists them.
 * {@link org.mapeerworkforce.preview.LocalDynamoDb} stands in for the database of the cloud,
 * {@link org.mapeerworkforce.preview.LocalPost} for its post, and
 * {@link org.mapeerworkforce.preview.Mails} hands what changes in the one to the function that fills the other.
 * Calls {@code checks}, {@code oven}, {@code pages}, {@code cloud} and {@code source}.
 */
package org.mapeerworkforce.preview;
