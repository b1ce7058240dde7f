package org.eventreport.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.model.ExtensionValue;
import org.eventreport.problem.ProblemText;
import org.eventreport.yaml.YamlEvent.Kind;
import org.jspecify.annotations.Nullable;

/** The tokens of a YAML document, made from its events. */
final class YamlTokenReader implements TokenReader {

    static final String CORE_SCHEMA = "tag:yaml.org,2002:";

    private static final Set<String> SCALAR_TAGS = Set.of(
            CORE_SCHEMA + "str",
            CORE_SCHEMA + "int",
            CORE_SCHEMA + "float",
            CORE_SCHEMA + "bool",
            CORE_SCHEMA + "null");

    /** An object or list that has not ended. */
    private static final class Container {
        final boolean mapping;
        boolean atKey;

        Container(boolean mapping) {
            this.mapping = mapping;
            this.atKey = mapping;
        }
    }

    private static final int NULL_LENGTH = 4;

    private final NodeEvents events;
    private final Deque<Container> containers = new ArrayDeque<>();
    private String text = "";

    /** The event that follows the {@link Token#UNSUPPORTED} that was returned last. */
    private @Nullable YamlEvent announced;

    /** How many containers were open in the outermost unsupported value, whose aliases need no target; 0 outside of one. */
    private int unsupportedDepth;

    private boolean complete;

    YamlTokenReader(Source source) {
        this.events = new NodeEvents(new YamlParser(source));
    }

    @Override
    public Token next() {
        if (complete) {
            return end();
        }
        YamlEvent event = announced;
        if (event != null) {
            announced = null;
            Token token = value(event);
            unsupportedDepth = unsupportedDepth == 0 ? containers.size() : unsupportedDepth;
            return token;
        }
        event = events.next(unsupportedDepth == 0);
        Container container = containers.peek();
        if (event.is(Kind.MAPPING_END) || event.is(Kind.SEQUENCE_END)) {
            containers.pop();
            complete = containers.isEmpty();
            unsupportedDepth = containers.size() < unsupportedDepth ? 0 : unsupportedDepth;
            return event.is(Kind.MAPPING_END) ? Token.END_OBJECT : Token.END_LIST;
        }
        boolean key = container != null && container.atKey;
        if (container != null && container.mapping) {
            container.atKey = !key;
        }
        if (event.is(Kind.ALIAS)) {
            text = "";
            return key ? Token.NAME : Token.NULL;
        }
        String unsupported = unsupported(event, key);
        if (unsupported != null) {
            text = unsupported;
            announced = event;
            return Token.UNSUPPORTED;
        }
        if (key) {
            text = event.value();
            return Token.NAME;
        }
        return value(event);
    }

    private Token end() {
        events.next(false);
        return Token.END_DOCUMENT;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int position() {
        return events.position();
    }

    @Override
    public int offsetAt(int position) {
        return events.offsetAt(position);
    }

    @Override
    public boolean isAlias() {
        return events.isAlias();
    }

    @Override
    public boolean isImplied() {
        return events.isImplied();
    }

    @Override
    public ExtensionValue plainValue(String plain) {
        return PlainScalars.value(plain);
    }

    /** Returns what a key or value is that reports cannot contain, or null for others. */
    private static @Nullable String unsupported(YamlEvent event, boolean key) {
        String tag = event.tag();
        if (tag != null && !isKnown(tag, event)) {
            return "a value with the tag " + ProblemText.quote(tag);
        }
        return key && !event.isScalar() ? isMapping(event) ? "an object" : "a list" : null;
    }

    private static boolean isKnown(String tag, YamlEvent event) {
        return tag.equals("!")
                || switch (event.kind()) {
                    case MAPPING_START -> tag.equals(CORE_SCHEMA + "map");
                    case SEQUENCE_START -> tag.equals(CORE_SCHEMA + "seq");
                    default -> SCALAR_TAGS.contains(tag);
                };
    }

    private static boolean isMapping(YamlEvent event) {
        return event.is(Kind.MAPPING_START);
    }

    private Token value(YamlEvent event) {
        if (event.isScalar()) {
            complete = containers.isEmpty();
            return scalar(event);
        }
        containers.push(new Container(isMapping(event)));
        return isMapping(event) ? Token.BEGIN_OBJECT : Token.BEGIN_LIST;
    }

    private Token scalar(YamlEvent scalar) {
        text = scalar.value();
        boolean plain = scalar.is(Kind.PLAIN);
        if (scalar.tag() != null) {
            switch (scalar.tag()) {
                case CORE_SCHEMA + "int", CORE_SCHEMA + "float", CORE_SCHEMA + "bool" -> plain = true;
                case CORE_SCHEMA + "null" -> {
                    return Token.NULL;
                }
                default -> plain = false;
            }
        }
        return !plain ? Token.TEXT : isNull(text) ? Token.NULL : Token.PLAIN;
    }

    /** Returns whether a plain scalar says that there is no value (YAML 1.2.2, section 10.3.2). */
    private static boolean isNull(String text) {
        return text.length() <= NULL_LENGTH
                && switch (text) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }
}
