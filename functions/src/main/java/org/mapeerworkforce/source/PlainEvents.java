package org.mapeerworkforce.source;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * What a YAML text says, event by event, without what no editor needs and what can bring a reader
 * down: aliases, which can hold themselves, lists in lists without end, and a second document.
 */
final class PlainEvents {

    private static final int DEEPEST = 30;

    private final Parser parser;
    private int depth;

    PlainEvents(String text) {
        LoadSettings settings = YamlSettings.of(text).build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, text));
    }

    Event next() {
        Event event = parser.next();
        depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        if (depth > DEEPEST || event instanceof AliasEvent) {
            throw notPlain(event);
        }
        return event;
    }

    /** Passes the start of the one document; false where the text is empty. */
    boolean begins() {
        next();
        return next().getEventId() == Event.ID.DocumentStart;
    }

    /** Passes the end of the one document. */
    void end() {
        next();
        Event after = next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw notPlain(after);
        }
    }

    private static ParserException notPlain(Event event) {
        return new ParserException("not plain", event.getStartMark());
    }
}
