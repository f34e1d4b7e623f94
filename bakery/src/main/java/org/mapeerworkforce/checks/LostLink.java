package org.mapeerworkforce.checks;

/**
 * A link to an address of this site at which nothing is.
 *
 * @param wrong  what is said of it
 * @param link   as it is written
 * @param target the same as an address of this site
 */
record LostLink(Origin origin, String wrong, String link, String target) {
}
