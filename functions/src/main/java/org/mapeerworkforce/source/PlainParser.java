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
 * YAML without what no editor needs and what can bring a reader down: aliases, which can hold
 * themselves, and lists in lists without end.
 */
final class PlainParser implements Parser {

    private static final int DEEPEST = 30;

    private final Parser parser;
    private int depth;

    PlainParser(LoadSettings settings, String text) {
        this.parser = new ParserImpl(settings, new StreamReader(settings, text));
    }

    @Override
    public Event next() {
        Event event = parser.next();
        depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        if (depth > DEEPEST || event instanceof AliasEvent) {
            throw new ParserException("not plain", event.getStartMark());
        }
        return event;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }
}
