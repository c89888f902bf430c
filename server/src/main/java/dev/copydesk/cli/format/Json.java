package dev.copydesk.cli.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** JSON with one field a line and line feeds everywhere, so that goldens and diffs are the same on every system. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static JsonGenerator generator(Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return FACTORY.createGenerator(out).setPrettyPrinter(printer);
    }
}
