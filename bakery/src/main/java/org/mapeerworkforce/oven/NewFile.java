package org.mapeerworkforce.oven;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file that is still to be written, with what belongs into it: GitHub opens it filled in.
 *
 * @param folder from the root of the project
 */
public record NewFile(String folder, String name, String text) {

    /** A meeting of the coalition. */
    public static final NewFile MEETING = new NewFile("content/meetings", "2027-01-13.md", """
            ---
            title: Meeting of January 13, 2027
            description: The coalition meets on January 13, 2027, at 2:00 pm, online.
            starts: 2027-01-13 14:00
            length: 60
            attend: Online. Members get the link by email.
            ---
            """);

    /** A page. It is a draft until somebody takes that line out. */
    public static final NewFile PAGE = new NewFile("content", "name-of-the-page.md", """
            ---
            title: The title of the page
            description: One sentence that says what is on this page.
            status: draft
            ---

            The first sentence says what the page is about.

            ## A heading

            More words, and a [link to our mission](/mission/).
            """);

    /** Where GitHub opens it. @param repository such as {@code https://github.com/mapeerworkforce/site} */
    public String link(String repository) {
        return repository + "/new/main/" + folder + "?filename=" + encoded(name) + "&value=" + encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
