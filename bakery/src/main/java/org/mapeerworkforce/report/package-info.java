/**
 * Tells what the checks found: in sentences for people, and as annotations for GitHub, which shows
 * them at the lines of a pull request.
 *
 * <p>Finds nothing itself. Calls {@code checks} and {@code source}.
 */
package org.mapeerworkforce.report;
