/**
 * Reads what people write: YAML that remembers its lines, and the faults found in it, each with
 * its file, its line, what is wrong and what to write.
 *
 * <p>Does not know what any key means: {@code forms}, {@code pages} and the bakery ask for the keys
 * they need. Calls nothing but the JDK and readers of YAML and JSON.
 */
package org.mapeerworkforce.source;
