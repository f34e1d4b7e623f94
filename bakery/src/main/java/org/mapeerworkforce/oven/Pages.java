package org.mapeerworkforce.oven;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mapeerworkforce.forms.Forms;

/** Puts the pages of a site in relation to one another. */
final class Pages {

    private Pages() {
    }

    /** Those of {@code pages} that an order asks for, each with its surroundings. */
    static List<Page> published(List<Page> pages, Forms forms, Order order) {
        List<Page> published = drawn(pages, forms).stream().filter(page -> Page.isNamed(page.source())).filter(order::publishes).toList();
        Map<String, Page> byAddress = published.stream().collect(Collectors.toMap(Page::address, Function.identity(), (first, second) -> first));
        Map<String, List<Page>> byOriginal = published.stream().collect(Collectors.groupingBy(Page::original));
        return published.stream().map(page -> page.in(new Page.Around(
                byAddress.get(above(page.address())),
                byOriginal.get(page.original()).stream().filter(other -> other != page).toList(),
                !page.matter().isPublishedOn(order.today())))).toList();
    }

    /** The addresses, old ones too, of pages that have left the site because their day came. */
    static Set<String> over(List<Page> pages, List<Page> published, Order order) {
        Set<String> over = pages.stream().filter(page -> page.matter().isOverOn(order.today())).flatMap(page -> page.addresses().stream()).collect(Collectors.toSet());
        published.forEach(page -> over.removeAll(page.addresses()));
        return over;
    }

    /** The pages, each page of a form with its form: its words are in the form's file, not in its own. */
    static List<Page> drawn(List<Page> pages, Forms forms) {
        return pages.stream().map(page -> page.type().equals(PageTypes.FORM) ? page.drawing(forms.byName().get(String.valueOf(page.form()))) : page).toList();
    }

    /** Those that have what they show: a page of a form without the form cannot be drawn, which is a fault of its own file. */
    static List<Page> drawable(List<Page> pages, Forms forms) {
        return pages.stream().filter(page -> !List.of(PageTypes.FORM, PageTypes.PAPER).contains(page.type()) || forms.byName().containsKey(String.valueOf(page.form()))).toList();
    }

    /** The address above one: {@code /meetings/} for {@code /meetings/2024-11-13/}. The home page is above nothing. */
    private static String above(String address) {
        String above = address.substring(0, Math.max(0, address.lastIndexOf('/', address.length() - 2) + 1));
        return above.equals("/") ? "" : above;
    }
}
