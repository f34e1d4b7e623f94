/**
 * Reads {@code functions/template.yaml}, so that the preview and the tests take the table, the
 * routes, the environment and the security headers from the very file that the cloud takes them from.
 *
 * <p>Starts nothing. Calls a YAML reader and the JDK only.
 */
package org.mapeerworkforce.cloud;
