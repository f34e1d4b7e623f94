package org.mapeerworkforce.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;

/** No page that is needed vanishes without a word, and a page that is held back is told as that. */
class PagesFaultsTest extends Slips {

    private static final String MISSION = "title: Our mission\ndescription: Why we are here.";

    @Test
    void a_page_of_the_edge_that_is_gone() throws IOException {
        Files.delete(folder.resolve("content/404.md"));
        Files.delete(folder.resolve("content/unavailable.md"));
        then("content/404.md: visitors see this page when they open an address that leads nowhere, and the file is gone. Put it back.",
                "content/unavailable.md: visitors see this page when our server does not answer, and the file is gone. Put it back.");
    }

    @Test
    void a_page_of_the_edge_that_is_held_back() {
        project.page("404", "title: Not here\ndescription: There is nothing here.\nstatus: draft\nlisted: false", "Nothing.")
                .page("unavailable", "title: No answer\ndescription: The server did not answer.\nlisted: false\ndate: 2027-03-01", "Later.");
        then("content/404.md, line 4: visitors see this page when they open an address that leads nowhere, and it is not on the site while it is a draft. Take the line `status` out.",
                "content/unavailable.md, line 5: visitors see this page when our server does not answer, and it is not on the site before 2027-03-01. Take the line `date` out.");
    }

    @Test
    void a_link_to_a_page_that_is_held_back() {
        project.page("vision", "title: Our vision\ndescription: Where we go.", "See [us](/mission/).").page("mission", MISSION + "\ndate: 2027-03-01", "Text.");
        then("content/vision.md, line 6: the link `/mission/` leads to content/mission.md, which is not on the site before 2027-03-01 (`date`, line 4). Take the link out, or the line `date` in content/mission.md.");
        project.page("vision", "title: Our vision\ndescription: Where we go.", "See [us](mission.md).").page("mission", MISSION + "\nstatus: draft", "Text.");
        then("content/vision.md, line 6: the link `mission.md` leads to content/mission.md, which is not on the site while it is a draft (`status`, line 4). Take the link out, or the line `status` in content/mission.md.");
    }

    @Test
    void a_menu_that_leads_to_a_page_that_is_held_back() {
        project.page("mission", MISSION + "\nstatus: draft", "Text.").write("content/site.yml", project.read("content/site.yml").replace("{address: /, label: Home}", "{address: /mission/, label: Mission}"));
        then("content/site.yml, line 14: the menu leads to content/mission.md, which is not on the site while it is a draft (`status`, line 4). Take it out of the menu, or the line `status` out of content/mission.md.");
    }

    @Test
    void a_page_whose_day_came_stops_nobody() {
        snow("2026-11-22");
        then();
        assertEquals(List.of(
                "content/index.md, line 7: this line leads to content/snow.md, which has not been on the site since 2026-11-22, so readers see its words and no link. Take the link out, or write a later day at `expires` in content/snow.md.",
                "content/rules.md, line 1: no page leads to /rules/ since content/snow.md has left the site. Link to it from another page, or from `menu` in content/site.yml.",
                "content/site.yml, line 14: this line leads to content/snow.md, which has not been on the site since 2026-11-22, so readers see its words and no link. Take the link out, or write a later day at `expires` in content/snow.md.",
                "content/snow.md, line 4: this page has not been on the site since 2026-11-22. Take the file away, or write a later day at `expires`."), project.advice(Project.TODAY));
    }

    @Test
    void a_link_to_a_page_whose_day_came_stands_there_as_plain_text() {
        snow("2026-11-22");
        project.bake();
        assertTrue(project.read("target/site/index.html").contains("<p>Because of the <em>snow</em> and as before, see <a href=\"/404.html\">what is not here</a>.</p>"), project.read("target/site/index.html"));
        snow("2026-11-23");
        project.bake();
        assertTrue(project.read("target/site/index.html").contains("<a href=\"/snow/?a#b\">the <em>snow</em></a> and <a href=\"/was-snow/\">as before</a>"), project.read("target/site/index.html"));
    }

    @Test
    void a_page_whose_day_is_near_tells_what_leads_to_it() {
        snow("2026-12-22");
        assertEquals(List.of("content/snow.md, line 4: this page leaves the site on 2026-12-22, and links to it stand in content/index.md (line 7), content/site.yml (line 14). Take the links out by then, or write a later day at `expires` if it should stay longer."),
                project.advice(Project.TODAY));
    }

    @Test
    void a_page_that_the_site_needs_has_no_last_day() {
        forms();
        project.page("index", "title: Home\ndescription: The first page.\nexpires: 2027-03-01", "Welcome.").page("404", "title: Not here\ndescription: There is nothing here.\nlisted: false\nexpires: 2027-03-02", "Nothing.")
                .write("content/join.md", "---\nform: membership\nexpires: 2027-03-03\n---\n");
        then("content/404.md, line 5: the site does not work without this page, and `expires` would take it away on 2027-03-02. Take the line out.",
                "content/index.md, line 4: the site does not work without this page, and `expires` would take it away on 2027-03-01. Take the line out.",
                "content/join.md, line 3: the site does not work without this page, and `expires` would take it away on 2027-03-03. Take the line out.");
    }

    /** A page that leads to another one, and to which a page and the menu lead. */
    private void snow(String expires) {
        project.write("templates/home.ftl", "<#ftl output_format=\"HTML\"><h1>${page.title}</h1>${page.body?no_esc}<#list site.menu as item><a href=\"${item.address}\">${item.label}</a></#list>")
                .page("index", "title: Home\ndescription: The first page.\nreviewed: 2026-11-22", "Because of [the *snow*](/snow/?a#b) and [as before](/was-snow/), see [what is not here](/404.html).")
                .page("snow", "title: Snow\ndescription: No school.\nexpires: " + expires + "\naliases: [/was-snow/]\nreviewed: 2026-11-22", "## A {#b}\n\nThe [rules](/rules/).")
                .page("rules", "title: Rules\ndescription: What holds.\nreviewed: 2026-11-22", "Text.")
                .write("content/site.yml", project.read("content/site.yml").replace("{address: /, label: Home}", "{address: /snow/, label: Snow}"));
    }

    @Test
    void a_page_that_is_not_there_yet_is_advice() {
        project.page("mission", MISSION + "\ndate: 2026-11-23\nreviewed: 2026-11-22", "Text.");
        then();
        assertEquals(List.of("content/mission.md, line 4: this page is not on the site before 2026-11-23. Take the line out if it should be there now."), project.advice(Project.TODAY).stream().filter(advice -> advice.contains("mission")).toList());
        project.page("mission", MISSION + "\ndate: 2026-11-22\nreviewed: 2026-11-22", "Text.");
        assertEquals(List.of(), project.advice(Project.TODAY).stream().filter(advice -> advice.contains("mission")).toList());
    }

    @Test
    void a_language_by_its_name_or_by_a_longer_code() {
        spanish("lang: Spanish\ntranslates: /mission/");
        then("content/es/mission.md, line 4: `lang` is `Spanish`, which is not the code of a language. Write `es`.");
        thenWrite("lang: es");
        spanish("lang: spa\ntranslates: /mission/");
        then("content/es/mission.md, line 4: `lang` is `spa`, which is not the code of a language. Write `es`.");
    }

    @Test
    void a_language_that_nobody_knows() {
        translatedInto("sp", "xq", "zzz", "und", "x-odd", "spanisch");
        then(Stream.of("sp", "spanisch", "und", "x-odd", "xq", "zzz").map(code ->
                "content/in-" + code + ".md, line 4: `lang` is `" + code + "`, which is not the code of a language. Write a code like `es` for Spanish.").toArray(String[]::new));
    }

    @Test
    void languages_that_people_here_speak() {
        translatedInto("es", "pt-BR", "ht", "zh-Hant", "vi", "km", "kea", "yue", "hmn");
        then();
    }

    @Test
    void a_translation_in_no_language_of_its_own() {
        spanish("translates: /mission/");
        then("content/es/mission.md, line 4: this page translates /mission/, and no `lang` says into which language. Add a line with the code of its language, like `lang: es` for Spanish.");
        spanish("lang: en\ntranslates: /mission/");
        then("content/es/mission.md, line 4: this page translates /mission/, and `lang` is `en` on both. Write the code of its language, like `lang: es` for Spanish.");
    }

    @Test
    void a_translation_of_a_translation() {
        spanish("lang: es\ntranslates: /mission/");
        project.page("pt/mission", "title: Nossa miss\u00e3o\ndescription: Por que existimos.\nlang: pt\ntranslates: /es/mission/", "Texto.");
        then("content/pt/mission.md, line 5: `translates` is `/es/mission/`, which is a translation, too. Write `translates: /mission/`.");
        thenWrite("translates: /mission/");
    }

    @Test
    void translations_that_go_round() {
        spanish("lang: es\ntranslates: /es/mission/");
        then("content/es/mission.md, line 5: `translates` is `/es/mission/`, which is this page itself. Write the address of the page that was there first.");
        spanish("lang: es\ntranslates: /nowhere/");
        then("content/es/mission.md, line 5: `translates` is `/nowhere/`, and there is no such page. Write the address of the page that this one translates.");
    }

    @Test
    void an_address_of_a_page_without_its_slashes() {
        spanish("lang: es\ntranslates: /mission");
        then("content/es/mission.md, line 5: `translates` holds `/mission`, which is not an address of this site. Write it like `/mission/`: small letters, a slash at both ends.");
        thenWrite("translates: /mission/");
        project.page("es/mission", "title: Nuestra misi\u00f3n\ndescription: Por qu\u00e9 existimos.\nlang: es\naliases: [Old Page.html]", "Texto.");
        thenWrite("aliases: [/old-page/]");
    }

    @Test
    void a_form_on_paper_that_is_not_said_which() {
        forms();
        project.page("join/paper", "title: On paper\ndescription: For a pen.", "Text, and [home](/).");
        then("content/join/paper.md, line 1: this page is a form on paper, and no `form:` line says which one. Add a line `form: membership` above the text.");
    }

    @Test
    void a_form_on_paper_that_is_another_one_or_none() {
        forms();
        project.page("join/paper", "title: On paper\ndescription: For a pen.\nform: email-list", "Text.");
        then("content/join/paper.md, line 4: this page is the paper of the form at /join/, and shows the questions of `email-list`. Write `form: membership`.");
        thenWrite("form: membership");
        project.page("join/paper", "title: On paper\ndescription: For a pen.\nform: member", "Text.");
        then("content/join/paper.md, line 4: there is no form `member`. Write `form:` with one of `email-list`, `membership`.");
    }

    @Test
    void a_link_to_what_answers_a_form() {
        forms();
        project.page("work", "title: Our work\ndescription: What we do.", "Join [us](/api/forms/email-lst).");
        then("content/work.md, line 6: the link `/api/forms/email-lst` leads nowhere. Did you mean `/email-list/`?");
        thenWrite("Join [us](/email-list/).");
    }

    @Test
    void a_form_whose_page_is_held_back() {
        forms();
        project.write("content/join.md", "---\nform: membership\nstatus: draft\n---\n");
        then("content/forms/membership.yml: its page is content/join.md, which is not on the site while it is a draft (`status`, line 3). Take the line `status` out of content/join.md.");
    }

    /** The real forms, each on its page, and a template for paper, which cannot be drawn without a form. */
    private void forms() {
        try {
            for (String file : List.of("content/site.yml", "content/forms/membership.yml", "content/forms/email-list.yml")) {
                project.write(file, Files.readString(Project.REAL.resolve(file)).replaceFirst("(?s)\nmenu:.*", "\nmenu: [{address: /, label: Home}]\n").replaceFirst("(?s)\nlinks:.*?\n\n", "\n\n"));
            }
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
        project.write("templates/form.ftl", "<#ftl output_format=\"HTML\"><h1>${page.title}</h1>")
                .write("templates/paper.ftl", "<#ftl output_format=\"HTML\"><h1>${page.title}</h1>${forms[page.form].title}");
        project.write("content/join.md", "---\nform: membership\n---\n").write("content/email-list.md", "---\nform: email-list\n---\n");
    }

    private void translatedInto(String... codes) {
        project.page("mission", MISSION, "Text.");
        for (String code : codes) {
            project.page("in-" + code.toLowerCase(Locale.ROOT), "title: In " + code + "\ndescription: About " + code + ".\nlang: " + code + "\ntranslates: /mission/", "Text.");
        }
    }

    private void spanish(String keys) {
        project.page("mission", MISSION, "Text.").page("es/mission", "title: Nuestra misi\u00f3n\ndescription: Por qu\u00e9 existimos.\n" + keys, "Texto.");
    }
}
