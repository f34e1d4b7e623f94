package org.mapeerworkforce.benchmarks;

import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** One bake by stock JBake, as its own command does it. */
final class StockBake {

    private StockBake() {
    }

    /** @param arguments the folder of the project */
    public static void main(String[] arguments) {
        File project = new File(arguments[0]);
        DefaultJBakeConfiguration config = (DefaultJBakeConfiguration) new ConfigUtil().loadConfig(project, null);
        Oven oven = new Oven(config);
        oven.bake();
        System.exit(oven.getErrors().isEmpty() ? 0 : 1);
    }
}
