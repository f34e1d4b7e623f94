/**
 * What a form is, and what an answer to it may be. One file, {@code content/forms/NAME.yml}, says
 * all of it; the page, the paper, the check, the stored item, the mail and the privacy table are
 * drawn from it, and no class and no template knows the name of a field.
 *
 * <p>{@link org.mapeerworkforce.forms.Forms} reads the files,
 * {@link org.mapeerworkforce.forms.Kind} knows everything about a kind of field,
 * {@link org.mapeerworkforce.forms.Checked} judges what somebody typed.
 *
 * <p>Draws nothing ({@code pages} does), keeps nothing ({@code store} does), knows no HTTP
 * ({@code functions} does). Calls {@code source} and the JDK only.
 */
package org.mapeerworkforce.forms;
