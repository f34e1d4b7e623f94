package org.mapeerworkforce;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import org.mapeerworkforce.preview.LivePreview;
import org.mapeerworkforce.preview.LocalStorage;

/** Shows the site as production will, on this computer only, and again after every edit. */
public final class Preview {

    private static final int HIGHEST_PORT = 65535;

    private Preview() {
    }

    /**
     * Serves until the process is ended.
     *
     * @param arguments the folder of the project, the port, and {@code true} to show drafts
     */
    public static void main(String[] arguments) throws IOException {
        int port = port(arguments[1]);
        try {
            Path root = Path.of(arguments[0]);
            LivePreview preview = LivePreview.start(root, port, Boolean.parseBoolean(arguments[2]), System.out, LocalStorage.of(root));
            System.out.println("Ready: " + preview.address());
        } catch (BindException taken) {
            refuse("Port " + port + " is not free.", port);
        }
    }

    private static int port(String written) {
        if (!written.matches("\\d{1,5}") || Integer.parseInt(written) > HIGHEST_PORT) {
            refuse("`" + written + "` is not a port.", 0);
        }
        return Integer.parseInt(written);
    }

    /** Ends the process here: Maven would put its own noise around an exception. */
    private static void refuse(String wrong, int port) {
        System.out.println(wrong + " Write `mvn -Dport=" + (port == 8081 ? 8082 : 8081) + "` to use another one.");
        System.out.flush();
        System.exit(1);
    }
}
