package dev.copydesk.yaml;

import dev.copydesk.core.text.TextRange;
import dev.copydesk.yaml.YamlDocument.Duplicates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the tree from the parser's events, which come one by one and so can be counted before anything is built. */
final class TreeReader {

    private static final Set<String> KNOWN_TAGS = Stream.of("str", "int", "float", "bool", "null", "seq", "map")
            .map("tag:yaml.org,2002:"::concat)
            .collect(Collectors.toUnmodifiableSet());

    /** How many apostrophes with a backslash are put right in one document. */
    private static final int MOST_MENDED = 100;

    private final String text;
    private final TextRange part;
    private final Duplicates duplicates;
    private final CodePoints points;
    private final Map<Anchor, Weighed> anchors = new HashMap<>();

    /** A value and how many values it stands for when its aliases are written out. */
    private record Weighed(YamlNode node, int weight) {}

    TreeReader(String text, TextRange part, Duplicates duplicates) {
        this.text = text;
        this.part = part;
        this.duplicates = duplicates;
        this.points = CodePoints.of(text, part);
    }

    Optional<YamlNode> read() throws YamlException {
        if (part.length() > YamlDocument.MAX_LENGTH) {
            throw error("This YAML is longer than 256 kB; split it into smaller files", part.start());
        }
        StringBuilder written = new StringBuilder(part.of(text));
        for (int mended = 0; ; mended++) {
            try {
                return read(written.toString());
            } catch (MarkedYamlEngineException e) {
                int apostrophe = e.getProblemMark().map(this::offset).orElse(part.end()) - part.start();
                if (mended == MOST_MENDED || !isEscapedApostrophe(written, apostrophe)) {
                    throw error(e);
                }
                written.setCharAt(apostrophe, ScalarReader.APOSTROPHE_ESCAPE);
                anchors.clear();
            } catch (ReaderException e) {
                throw error(
                        String.format("The character U+%04X may not stand in YAML; delete it", e.getCodePoint()),
                        points.offset(e.getPosition()));
            } catch (YamlEngineException | StackOverflowError e) {
                throw error("This cannot be read as YAML", part.start());
            }
        }
    }

    /**
     * Says whether the parser stopped at an apostrophe with a backslash before it. YAML 1.2 knows no such escape, but many rule files
     * hold it and other readers take it.
     */
    private static boolean isEscapedApostrophe(CharSequence written, int at) {
        return at > 0 && at < written.length() && written.charAt(at) == '\'' && written.charAt(at - 1) == '\\';
    }

    private YamlException error(MarkedYamlEngineException e) {
        int at = e.getProblemMark().or(e::getContextMark).map(this::offset).orElse(part.start());
        return error(Wording.of(e.getProblem()), at);
    }

    private Optional<YamlNode> read(String written) throws YamlException {
        LoadSettings settings =
                LoadSettings.builder().setParseComments(false).setUseMarks(true).build();
        return read(new Parse(settings).parseString(written).iterator());
    }

    private Optional<YamlNode> read(Iterator<Event> events) throws YamlException {
        Optional<YamlNode> root = Optional.empty();
        boolean seen = false;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                case DocumentStart -> {
                    if (seen) {
                        throw error("Only one YAML document may stand here; remove the second", start(event));
                    }
                    seen = true;
                }
                default -> root = Optional.of(node(event, events, 0).node());
            }
        }
        return root;
    }

    private Weighed node(Event event, Iterator<Event> events, int depth) throws YamlException {
        if (event instanceof AliasEvent alias) {
            Weighed known = anchors.get(alias.getAlias());
            if (known == null) {
                throw error(
                        "The alias *" + alias.getAlias() + " stands for nothing; define it before it is used",
                        start(event));
            }
            return known;
        }
        if (depth > YamlDocument.MAX_DEPTH) {
            throw error("This YAML is nested more than " + YamlDocument.MAX_DEPTH + " levels deep", start(event));
        }
        Weighed made;
        if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), event);
            made = new Weighed(ScalarReader.read(text, range(event), scalar), 1);
        } else if (event instanceof CollectionStartEvent start) {
            checkTag(start.getTag(), event);
            made = event.getEventId() == Event.ID.MappingStart
                    ? mapping(event, events, depth)
                    : sequence(event, events, depth);
        } else {
            throw error("This cannot be read as YAML", start(event));
        }
        if (event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
            anchors.put(anchored.getAnchor().get(), made);
        }
        return made;
    }

    private Weighed sequence(Event start, Iterator<Event> events, int depth) throws YamlException {
        List<YamlNode> items = new ArrayList<>();
        int weight = 1;
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            Weighed item = node(event, events, depth + 1);
            weight = sum(weight, item.weight(), event);
            items.add(item.node());
            event = events.next();
        }
        return new Weighed(new YamlSequence(items, range(start, event)), weight);
    }

    private Weighed mapping(Event start, Iterator<Event> events, int depth) throws YamlException {
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        int weight = 1;
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            if (!(node(event, events, depth + 1).node() instanceof YamlScalar key)) {
                throw error("A key must be text, not a list or a mapping", start(event));
            }
            Weighed value = node(events.next(), events, depth + 1);
            weight = sum(weight, value.weight() + 1, event);
            YamlMapping.Entry entry = new YamlMapping.Entry(key, value.node());
            if (entries.put(key.text(), entry) != null && duplicates == Duplicates.REJECT) {
                throw error("The key \"" + shown(key.text()) + "\" stands here twice; remove one", start(event));
            }
            event = events.next();
        }
        return new Weighed(new YamlMapping(List.copyOf(entries.values()), range(start, event)), weight);
    }

    private int sum(int weight, int more, Event event) throws YamlException {
        if (weight + more > YamlDocument.MAX_NODES) {
            throw error(
                    "This YAML stands for more than " + YamlDocument.MAX_NODES + " values; use fewer aliases",
                    start(event));
        }
        return weight + more;
    }

    private void checkTag(Optional<String> tag, Event event) throws YamlException {
        if (tag.isPresent() && !KNOWN_TAGS.contains(tag.get()) && !tag.get().equals("!")) {
            throw error("The tag " + shown(tag.get()) + " is not known here; remove it", start(event));
        }
    }

    private static String shown(String written) {
        return written.length() <= 60 ? written : written.substring(0, 60) + "...";
    }

    private YamlException error(String sentence, int offset) {
        return new YamlException(sentence + ".", text, offset);
    }

    private int start(Event event) {
        return event.getStartMark().map(this::offset).orElse(part.start());
    }

    private int offset(Mark mark) {
        return points.offset(mark.getIndex());
    }

    private TextRange range(Event event) {
        return range(event, event);
    }

    private TextRange range(Event first, Event last) {
        int start = start(first);
        int end = last.getEndMark().map(this::offset).orElse(start);
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return TextRange.of(start, Math.max(start, end));
    }
}
