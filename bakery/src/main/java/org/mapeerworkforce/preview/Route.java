package org.mapeerworkforce.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** What answers some of the addresses. */
interface Route {

    /** Answers a request, or leaves it to the next route by returning false. */
    boolean answer(HttpExchange exchange) throws IOException;
}
