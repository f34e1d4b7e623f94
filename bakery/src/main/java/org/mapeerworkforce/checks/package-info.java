/**
 * Checks what came out of the oven, and tells each fault at the line of the file that a person can
 * mend. A check is a {@link org.mapeerworkforce.checks.Check}; what could be better and hinders
 * nobody is an {@link org.mapeerworkforce.checks.Advice}; {@link org.mapeerworkforce.checks.Checks} runs
 * them all.
 *
 * <p>Bakes nothing and changes nothing. Calls {@code oven}, {@code cloud}, {@code mail}, {@code pages} and {@code source}.
 */
package org.mapeerworkforce.checks;
