package org.mapeerworkforce.functions;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Words;

/** A site by a way of its own, without a network: whatever it is asked, it answers anything. */
final class OddSite extends HttpURLConnection {

    static final String ADDRESS = "odd://site.example.org";
    private static final List<Integer> STATUSES = List.of(200, 200, 200, 200, 303, 404, 429, 500, -1);
    private static final List<String> TIMES = List.of("Sun, 22 Nov 2026 17:00:00 GMT", "Sun, 22 Nov 999999999 17:00:00 GMT", "0", "");
    private static final List<String> PLACES = List.of("/api/forms/membership/received?code=2345-6789-ABCD", "?code=", "&code=A");
    private static Chance chance;

    static {
        URL.setURLStreamHandlerFactory(protocol -> protocol.equals("odd") ? new Handler() : null);
    }

    private OddSite(URL address) {
        super(address);
    }

    static void answers(Chance next) {
        chance = next;
    }

    private static final class Handler extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) {
            return new OddSite(address);
        }
    }

    @Override
    public int getResponseCode() throws IOException {
        if (chance.once(20)) {
            throw new IOException(Words.text(chance));
        }
        return getDoOutput() && !chance.once(3) ? HTTP_SEE_OTHER : chance.one(STATUSES);
    }

    @Override
    public String getHeaderField(String name) {
        String usual = chance.one(name.equals("location") ? PLACES : TIMES);
        return chance.once(6) ? null : chance.once(2) ? usual + Words.text(chance) : usual;
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public void connect() {
        // There is nothing to connect to.
    }

    @Override
    public void disconnect() {
        // Nothing was connected.
    }

    @Override
    public boolean usingProxy() {
        return false;
    }
}
