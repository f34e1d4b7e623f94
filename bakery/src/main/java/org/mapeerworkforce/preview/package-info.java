/**
 * What stands in for the cloud on one machine: here, the database.
 *
 * <p>Never ships. Calls {@code cloud} for the shape of what it stands in for.
 */
package org.mapeerworkforce.preview;
