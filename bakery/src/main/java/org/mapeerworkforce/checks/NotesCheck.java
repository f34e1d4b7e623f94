package org.mapeerworkforce.checks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.YamlSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Behind a blank, {@code #} begins a note in YAML: words that somebody wrote for readers would be cut off there. */
final class NotesCheck implements Check {

    private static final Pattern VALUE = Pattern.compile("(\\s*(?:- )?(?:[\\w-]+: +)?)(\\S.*)");
    private static final String FENCE = "---";

    @Override
    public void on(Inspection site, Faults faults) {
        site.sources().forEach((file, lines) -> {
            if (file.endsWith(".yml")) {
                notes(file, 1, lines, faults);
            } else if (file.endsWith(".md") && lines.indexOf(FENCE) == 0) {
                int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
                notes(file, 2, lines.subList(1, Math.max(1, end)), faults);
            }
        });
    }

    private static void notes(String file, int firstLine, List<String> lines, Faults faults) {
        String text = String.join("\n", lines);
        LoadSettings withNotes = YamlSettings.of(text).setParseComments(true).build();
        try {
            ParserImpl parser = new ParserImpl(withNotes, new StreamReader(withNotes, text));
            while (parser.hasNext()) {
                note(file, firstLine, lines, parser.next(), faults);
            }
        } catch (YamlEngineException told) { // by whoever reads the file
            return;
        }
    }

    private static void note(String file, int firstLine, List<String> lines, Event event, Faults faults) {
        if (event instanceof CommentEvent comment && comment.getCommentType() == CommentType.IN_LINE) {
            int at = comment.getStartMark().orElseThrow().getLine();
            faults.add(file, firstLine + at, "nobody sees `#" + comment.getValue() + "`: behind a blank, `#` begins a note", "Put quotes around the whole value, or put the note on a line of its own.", quoted(lines.get(at)));
        }
    }

    private static Correction quoted(String line) {
        Matcher value = VALUE.matcher(line);
        return value.matches() && !line.matches(".*[\"\\\\{\\[].*|.*[>|]-? .*") ? new Correction(line, value.group(1) + '"' + value.group(2).strip() + '"') : Correction.NONE;
    }
}
