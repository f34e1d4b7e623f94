package org.mapeerworkforce.oven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jbake.app.Asset;
import org.jbake.app.Crawler;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.parser.Engines;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.functions.Refused;
import org.mapeerworkforce.mail.Letters;
import org.mapeerworkforce.pages.FormPages;
import org.mapeerworkforce.pages.Leaving;
import org.mapeerworkforce.pages.Refusal;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.pages.Stylesheet;
import org.mapeerworkforce.pages.Templates;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Utf8;

/** Bakes one project, once or many times; a file that did not change is not parsed again. */
public final class Bakery {

    private static final String STYLESHEET = "assets/site.css";

    private final Path root;
    private final DefaultJBakeConfiguration config;
    private final Path destination;
    private final Unlinked unlinked = new Unlinked();
    private final Templates templates;
    private final ChartReader charts;

    /** @param root the folder of the project, with jbake.properties in it */
    public Bakery(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.config = Settings.read(this.root);
        this.destination = config.getDestinationFolder().toPath();
        this.templates = Templates.forBakingIn(config.getTemplateFolder().toPath(), unlinked);
        this.charts = new ChartReader(this.root);
        Engines.register("md", new MarkdownEngine(new PageReader(this.root, PageTypes.in(config))));
        Unread.EXTENSIONS.forEach(extension -> Engines.register(extension, new Unread()));
    }

    /** Where the site goes unless told otherwise: {@code destination.folder} of jbake.properties. */
    public Path destination() {
        return destination;
    }

    /**
     * Bakes the whole site into a folder that is made anew. With faults, what lies there is not to
     * be published.
     */
    public Baked bake(Order order, Path folder) {
        Output output = new Output(folder);
        output.clear();
        config.setDestinationFolder(folder.toFile());
        Faults faults = new Faults();
        Site site = Site.read(root, order.today(), faults);
        Forms forms = Forms.read(root, site.facts(), faults);
        Letters letters = Letters.read(root, site, faults);
        Refusal.read(root, Refused.keys(), faults);
        Leaving.read(root, faults);
        Chart chart = charts.read(order.drafts(), faults);
        Stylesheet style = Stylesheet.of(Utf8.read(root, STYLESHEET, faults));
        MemoryContentStore store = new MemoryContentStore();
        FormPages formPages = new FormPages(site, style, templates);
        new SiteOven(utensils(store, formPages), order, forms, Map.of("site", site, "chart", chart, "forms", forms.byName(), "newMeeting", NewFile.MEETING, "style", style.css(), "policy", style.policy()), unlinked, faults).bake();
        store.pages().forEach(page -> faults.addAll(page.faults()));
        List<Page> published = Pages.published(store.pages(), forms, order);
        new Extras(templates, store.shared(), output, faults).write(site, chart, published);
        return new Baked(root, folder, order, site, style, forms, letters, Pages.drawn(store.pages(), forms), published, faults.list());
    }

    private Utensils utensils(MemoryContentStore store, FormPages formPages) {
        Utensils utensils = new Utensils();
        utensils.setConfiguration(config);
        utensils.setContentStore(store);
        utensils.setCrawler(new Crawler(store, config));
        utensils.setRenderer(new Renderer(store, config, new PageTemplates(store, config, templates, formPages)));
        utensils.setAsset(new Asset(config));
        return utensils;
    }
}
