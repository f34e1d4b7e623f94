package org.mapeerworkforce.pages;

import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The templates of the site, and how to draw a page with one. */
public final class Templates {

    private static final String NO_LOG = "none";

    static {
        // It would log what it throws, and that quotes what somebody typed.
        System.setProperty("org.freemarker.loggerLibrary", NO_LOG);
    }

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    private final UnaryOperator<String> weighing;

    private Templates(TemplateLoader loader, UnaryOperator<String> weighing) {
        this.weighing = weighing;
        configuration.setTemplateLoader(loader);
        // No template needs a class of Java, and so none may make an object (?new).
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(properties());
        configuration.setLocale(Locale.US);
        configuration.setNumberFormat("computer");
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTemplateUpdateDelayMilliseconds(0);
    }

    /**
     * Lets templates say {@code page.title} of a record. FreeMarker does so by itself from a class
     * for newer Java in its multi-release jar; Lambda unpacks jars, and then nobody looks there. It
     * knows no record then, and wants to hear the same of records as of all else.
     */
    private static DefaultObjectWrapper properties() {
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        ZeroArgumentNonVoidMethodPolicy both = ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD;
        wrapper.setDefaultZeroArgumentNonVoidMethodPolicy(both);
        // Where it knows of no records, it refuses to treat them differently, and draws nothing at all.
        wrapper.setRecordZeroArgumentNonVoidMethodPolicy(both);
        return wrapper.build();
    }

    /** The templates of a folder; a changed file is seen at the next drawing. */
    public static Templates in(Path folder) {
        return new Templates(new PathLoader(folder), Weight::told);
    }

    /**
     * The same for whoever draws the same pages again and again, and no page with anybody's answers on it.
     *
     * @param finishing what is still to be done to a page before it is weighed
     */
    public static Templates forBakingIn(Path folder, UnaryOperator<String> finishing) {
        LastWeighed last = new LastWeighed();
        return new Templates(new PathLoader(folder), page -> last.told(finishing.apply(page)));
    }

    /** The same for what nobody fetches, such as letters: nothing tells what it weighs. */
    public static Templates unweighedIn(Path folder) {
        return new Templates(new PathLoader(folder), UnaryOperator.identity());
    }

    /**
     * Draws one page, whole or not at all.
     *
     * @param template such as {@code page.ftl}
     * @param model    what the template may speak of
     */
    public String draw(String template, Map<String, ?> model) throws TemplateFault {
        Map<String, Object> weighed = new HashMap<>(model);
        weighed.put("weight", Weight.MARK);
        StringWriter page = new StringWriter();
        try {
            configuration.getTemplate(template).process(weighed, page);
        } catch (ParseException broken) {
            throw new TemplateFault(broken.getTemplateName(), broken.getLineNumber(), first(broken.getEditorMessage()), broken);
        } catch (InvalidReferenceException missing) {
            throw new TemplateFault(missing.getTemplateSourceName(), missing.getLineNumber(), "`" + missing.getBlamedExpressionString() + "` has no value", missing);
        } catch (TemplateException broken) {
            throw new TemplateFault(broken.getTemplateSourceName(), broken.getLineNumber(), first(broken.getMessageWithoutStackTop()), broken);
        } catch (TemplateNotFoundException missing) {
            throw new TemplateFault(template, 0, "there is no such template", missing);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return weighing.apply(page.toString());
    }

    /** FreeMarker says it in the first line, and goes on with advice in brackets. */
    private static String first(String message) {
        return message.lines().findFirst().orElse("").replaceFirst("\\s*\\(.*", "").replaceFirst("[.:]$", "");
    }
}
