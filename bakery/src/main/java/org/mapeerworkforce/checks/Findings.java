package org.mapeerworkforce.checks;

import java.util.List;
import org.mapeerworkforce.source.Fault;

/**
 * What is to be said of a site.
 *
 * @param faults what must be mended before it can be published
 * @param advice what could be better, in the same words; it never hinders anybody
 */
public record Findings(List<Fault> faults, List<Fault> advice) {
}
