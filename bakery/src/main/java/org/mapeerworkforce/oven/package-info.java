/**
 * Bakes: content, templates and assets become a folder of files. JBake crawls, renders and copies;
 * what it does silently or slowly is replaced here, each in a class of its own.
 *
 * <p>Reads no output again: that is for {@code checks}. Calls {@code pages} and {@code source}.
 */
package org.mapeerworkforce.oven;
