package org.mapeerworkforce.checks;


import org.junit.jupiter.api.Test;

/** One slip in an address or in the name of a file is one fault, at the line that somebody wrote. */
class LinksFaultsTest extends Slips {

    private static final String WORK = "title: Our work\ndescription: What we do.";
    private static final String VISION = "title: Our vision\ndescription: Where we go.";
    /** A page that shows the menu, and links to nothing else. */
    private static final String MENU = "<#ftl output_format=\"HTML\"><!doctype html><html lang=\"en\"><title>${page.title}</title><#list site.menu as item><a href=\"${item.address}\">${item.label}</a></#list><h1>${page.title}</h1>${page.body?no_esc}";

    @Test
    void a_menu_with_a_slip_is_told_once_and_no_page_with_a_longer_address() {
        menu("{address: /, label: Home}, {address: /vision, label: Vision}");
        project.page("index", "title: Home\ndescription: The first page.", "See [what we hope for](/vision/).").page("vision", VISION, "Text.");
        then("content/site.yml, line 14: the menu leads to /vision, and there is no such page. Write `/vision/`.");
        thenWrite("menu: [{address: /, label: Home}, {address: /vision/, label: Vision}]");
    }

    @Test
    void a_page_that_only_the_menu_leads_to_is_not_told_beside_the_slip() {
        menu("{address: /, label: Home}, {address: /visoin/, label: Vision}");
        project.page("vision", VISION, "Text.");
        then("content/site.yml, line 14: the menu leads to /visoin/, and there is no such page. Did you mean `/vision/`?");
    }

    @Test
    void a_longer_address_in_the_same_file_is_not_the_one_that_is_meant() {
        project.page("vision", VISION, "Text.").page("work", WORK, "See [it](/vision/#goals-of-all).\n\nAnd [it](/vision.).\n\nAnd [it](/visio).");
        then("content/work.md, line 6: the link `/vision/#goals-of-all` leads to a place that is not on that page. Take out `#goals-of-all`, or write the id of a heading.",
                "content/work.md, line 8: the link `/vision.` leads nowhere. Did you mean `/vision/`?",
                "content/work.md, line 10: the link `/visio` leads nowhere. Did you mean `/vision/`?");
    }

    @Test
    void a_copy_is_told_and_not_its_original() {
        project.page("work", WORK, "Text.").page("work-copy", WORK, "Text.");
        then("content/work-copy.md, line 2: the title and the description are the same as in content/work.md. Is this file a copy? Take it out, or give it a title and a description of its own.");
        project.page("work-copy", WORK.replace("What we do.", "What else we do."), "Text.");
        then("content/work-copy.md, line 2: the title is the same as in content/work.md. Give each page a title of its own.");
    }

    @Test
    void a_copy_that_the_site_has_no_place_for() {
        project.page("work", WORK, "Text.").page("work (1)", WORK, "Text.");
        then("content/work (1).md: the site has no place for a file of this name. Is it a copy of content/work.md? Take it out.");
    }

    @Test
    void of_two_pages_with_one_title_the_one_that_nothing_links_to_is_told() {
        menu("{address: /, label: Home}, {address: /work/, label: Work}");
        project.page("labor", WORK, "Text.").page("work", WORK, "Text.");
        then("content/labor.md, line 2: the title and the description are the same as in content/work.md. Is this file a copy? Take it out, or give it a title and a description of its own.");
    }

    @Test
    void a_file_that_was_renamed() {
        menu("{address: /, label: Home}, {address: /history/, label: History}");
        project.page("our-history", "title: Our history\ndescription: Where we come from.", "Text.").page("index", "title: Home\ndescription: The first page.", "See [it](/history/).");
        then("content/index.md, line 6: the link `/history/` leads nowhere. Was its page renamed? Add the line `aliases: [/history/]` to content/our-history.md.",
                "content/site.yml, line 14: the menu leads to /history/, and there is no such page. Was its page renamed? Add the line `aliases: [/history/]` to content/our-history.md.");
        project.page("our-history", "title: Our history\ndescription: Where we come from.\naliases: [/history/]", "Text.");
        then();
    }

    @Test
    void the_whole_address_of_this_site() {
        project.page("vision", VISION, "Text.").page("work", WORK, "See [it](https://coalition.invalid/vision/), [us](https://coalition.invalid) and [it](http://www.coalition.invalid/visoin/).");
        then("content/work.md, line 6: the link `http://www.coalition.invalid/visoin/` leads nowhere. Did you mean `/vision/`?");
        thenWrite("See [it](https://coalition.invalid/vision/), [us](https://coalition.invalid) and [it](/vision/).");
    }

    @Test
    void an_address_of_the_web_that_is_not_whole() {
        thenWritten("https:/mass.gov/peers", "https://mass.gov/peers");
        thenWritten("htps://mass.gov/peers", "https://mass.gov/peers");
        thenWritten("https//mass.gov", "https://mass.gov");
        thenWritten("www.kivacenters.org", "https://www.kivacenters.org");
        thenWritten("kivacenters.org/peers", "https://kivacenters.org/peers");
        thenWritten("pat@mail.com", "mailto:pat@mail.com");
    }

    @Test
    void addresses_that_lead_away_are_left() {
        project.page("work", WORK, "[a](https://mass.gov/peers?a=b#c), [b](mailto:pat@mail.com?subject=Hello), [c](tel:988), [d](http://mass.gov), [e](//mass.gov), [f](webcal://mass.gov/a.ics), [g](/api/mail/leave)");
        then();
    }

    @Test
    void a_mail_to_nobody() {
        project.page("work", WORK, "Write to [Pat](mailto:pat).");
        then("content/work.md, line 6: the link `mailto:pat` leads to no mailbox. Write the whole address, like `mailto:name@mail.com`.");
    }

    @Test
    void a_function_that_there_is_not() {
        project.page("work", WORK, "Join [us](/api/forms/email-lst).");
        then("content/work.md, line 6: the link `/api/forms/email-lst` leads nowhere. Write the address of a page, like `/mission/`.");
    }

    @Test
    void a_function_with_a_slip_in_its_name() {
        project.page("work", WORK, "Leave [the list](/api/mail/leaf).");
        then("content/work.md, line 6: the link `/api/mail/leaf` leads nowhere. Did you mean `/api/mail/leave`?");
        thenWrite("Leave [the list](/api/mail/leave).");
    }

    @Test
    void a_bracket_too_many() {
        project.page("work", WORK, "See [Kiva](https://kivacenters.org/)). And so on.");
        then("content/work.md, line 6: a `)` too many stands behind the link `https://kivacenters.org/`. Take it out.");
        thenWrite("See [Kiva](https://kivacenters.org/). And so on.");
        project.page("work", WORK, "See it (and [Kiva](https://kivacenters.org/)).");
        then();
    }

    @Test
    void an_address_by_which_readers_are_followed() {
        project.page("work", WORK, "See [it](https://mass.gov/peers?a=b&utm_source=news&fbclid=x#top).");
        then("content/work.md, line 6: `utm_source` in this link tells others where the reader came from, and this site promises that nobody is followed. Write `https://mass.gov/peers?a=b#top`.");
        thenWrite("See [it](https://mass.gov/peers?a=b#top).");
        project.page("work", WORK, "See [it](https://mass.gov/?fbclid=x).");
        thenWrite("See [it](https://mass.gov/).");
    }

    @Test
    void a_link_without_an_address() {
        project.page("work", WORK, "See [it]().");
        then("content/work.md, line 6: this link has no address. Write one between the round brackets, like `(/mission/)`.");
    }

    private void thenWritten(String link, String right) {
        project.page("work", WORK, "See [it](" + link + ").");
        then("content/work.md, line 6: the link `" + link + "` leads nowhere. Write `" + right + "`.");
        thenWrite("See [it](" + right + ").");
    }

    private void menu(String items) {
        for (String template : new String[] {"home", "page"}) {
            project.write("templates/" + template + ".ftl", MENU);
        }
        project.write("content/site.yml", project.read("content/site.yml").replaceFirst("menu: .*", "menu: [" + items + "]"));
    }
}
