package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** Speaks TLS before a server that does not, with a certificate of its own, made anew each time. */
public final class TlsTerminator implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final Path folder;
    private final URI behind;
    private final SSLServerSocket server;

    /** @param folder for keys @param behind the server that speaks plain HTTP */
    public TlsTerminator(Path folder, URI behind) throws IOException, GeneralSecurityException {
        this.folder = folder;
        this.behind = behind;
        makeKeys(new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home"))));
        server = (SSLServerSocket) context().getServerSocketFactory().createServerSocket(0, 0, InetAddress.getLoopbackAddress());
        daemon(this::serve);
    }

    /** Where it listens. */
    public String address() {
        return "https://localhost:" + server.getLocalPort();
    }

    /** What a Java needs to trust it, beside everybody whom it trusts anyway. */
    public List<String> flags() {
        return List.of("-Djavax.net.ssl.trustStore=" + folder.resolve("trusted"), "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void makeKeys(Jdk jdk) throws IOException {
        new Tree(folder).clear();
        Files.createDirectories(folder);
        Files.copy(jdk.home().resolve("lib/security/cacerts"), folder.resolve("trusted"));
        keytool(jdk, "-genkeypair", "-alias", "local", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost", "-keystore", "keys", "-storetype", "PKCS12");
        keytool(jdk, "-exportcert", "-alias", "local", "-keystore", "keys", "-file", "certificate");
        keytool(jdk, "-importcert", "-noprompt", "-alias", "local", "-file", "certificate", "-keystore", "trusted");
    }

    private void keytool(Jdk jdk, String... words) {
        List<String> command = new ArrayList<>(List.of(jdk.program("keytool"), "-storepass", PASSWORD));
        command.addAll(1, List.of(words));
        Command.in(folder, command).run();
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(folder.resolve("keys").toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private void serve() {
        try {
            while (true) {
                Socket outside = server.accept();
                Socket inside = new Socket(behind.getHost(), behind.getPort());
                outside.setTcpNoDelay(true);
                inside.setTcpNoDelay(true);
                daemon(() -> pass(outside, inside));
                daemon(() -> pass(inside, outside));
            }
        } catch (IOException closed) {
            // Nobody asks any more.
        }
    }

    /** Until either side ends: functions are killed in the middle of whatever they do. */
    private static void pass(Socket from, Socket to) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException ended) {
            // The other direction sees it too.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "TLS terminator");
        thread.setDaemon(true);
        thread.start();
    }
}
