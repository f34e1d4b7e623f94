package org.mapeerworkforce.forms;

/**
 * What somebody is asked to put right.
 *
 * @param target the id of the control that it is put right at
 * @param name   the name of the field
 * @param words  what to do
 */
public record Problem(String target, String name, String words) {
}
