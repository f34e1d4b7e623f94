package org.mapeerworkforce.source;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;

/** How YAML is read, wherever it is. */
public final class YamlSettings {

    private YamlSettings() {
    }

    /** Marks tell lines, and a key that stands twice is for us to tell. In one piece: the reader breaks where a piece ends within a character of two halves, such as an emoji. */
    public static LoadSettingsBuilder of(String text) {
        return LoadSettings.builder().setUseMarks(true).setAllowDuplicateKeys(true).setBufferSize(text.length());
    }
}
