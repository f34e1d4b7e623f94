package org.mapeerworkforce.oven;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * The oven's settings: jbake.properties over JBake's defaults. JBake's own reader of the same two
 * files builds a machinery of beans around them that costs a quarter of a small bake.
 */
final class Settings {

    private Settings() {
    }

    static DefaultJBakeConfiguration read(Path root) {
        CompositeConfiguration settings = new CompositeConfiguration();
        try (Reader ours = Files.newBufferedReader(root.resolve(ConfigUtil.CONFIG_FILE));
                Reader usual = new InputStreamReader(ConfigUtil.class.getResourceAsStream("/" + ConfigUtil.DEFAULT_CONFIG_FILE), StandardCharsets.UTF_8)) {
            settings.addConfiguration(properties(ours));
            settings.addConfiguration(properties(usual));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (ConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
        return new DefaultJBakeConfiguration(root.toFile(), settings);
    }

    private static PropertiesConfiguration properties(Reader reader) throws IOException, ConfigurationException {
        PropertiesConfiguration properties = new PropertiesConfiguration();
        properties.setIncludesAllowed(false);
        properties.read(reader);
        return properties;
    }
}
