package org.mapeerworkforce.functions;

import java.util.Map;
import org.mapeerworkforce.store.Purpose;
import org.mapeerworkforce.store.Token;

/** Addresses of the pages behind mails. The secret stands in the query, which no log of ours has. */
record MailLinks(String site) {

    static final String FOLDER = "/api/mail/";
    static final String TOKEN = "token";

    /** @param environment names the site in SITE_ADDRESS, with https and without a slash at the end */
    static MailLinks of(Map<String, String> environment) {
        return new MailLinks(environment.getOrDefault("SITE_ADDRESS", "http://localhost:8080"));
    }

    /** The whole address, for a mail. */
    String to(Purpose purpose, String token) {
        return site + path(purpose) + query(token);
    }

    static String path(Purpose purpose) {
        return FOLDER + purpose.word();
    }

    /** The same page once more; without what is not written like a secret of ours. */
    static String again(Purpose purpose, String token) {
        return path(purpose) + (Token.isOne(token) ? query(token) : "");
    }

    static String query(String token) {
        return "?" + TOKEN + "=" + token;
    }
}
