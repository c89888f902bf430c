package dev.copydesk.rulebook;

import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.text.TextRange;
import dev.copydesk.rulebook.Node.Items;
import dev.copydesk.rulebook.Node.Pair;
import dev.copydesk.rulebook.Node.Pairs;
import dev.copydesk.rulebook.Node.Text;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All rules inside the program in one compact resource, so that a start parses no page: per rule its name, title and first
 * paragraph, and the keys of its front matter.
 */
final class RuleIndex {

    private static final TextRange NOWHERE = TextRange.at(0);

    private RuleIndex() {}

    /** One rule of the index. */
    record Entry(RuleId id, String title, String description, Pairs fields) {}

    static void write(List<Entry> entries, DataOutputStream out) throws IOException {
        out.writeInt(entries.size());
        for (Entry entry : entries) {
            out.writeUTF(entry.id().value());
            out.writeUTF(entry.title());
            out.writeUTF(entry.description());
            write(entry.fields(), out);
        }
    }

    static List<Entry> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(new Entry(RuleId.of(in.readUTF()), in.readUTF(), in.readUTF(), (Pairs) node(in)));
        }
        return entries;
    }

    private static void write(Node node, DataOutputStream out) throws IOException {
        if (node instanceof Text text) {
            out.writeByte('=');
            out.writeUTF(text.text());
        } else if (node instanceof Items items) {
            out.writeByte('[');
            out.writeInt(items.items().size());
            for (Node item : items.items()) {
                write(item, out);
            }
        } else if (node instanceof Pairs pairs) {
            out.writeByte('{');
            out.writeInt(pairs.pairs().size());
            for (Pair pair : pairs.pairs()) {
                out.writeUTF(pair.key());
                write(pair.value(), out);
            }
        }
    }

    private static Node node(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        if (kind == '=') {
            return new Text(in.readUTF(), NOWHERE);
        }
        int count = in.readInt();
        if (kind == '[') {
            List<Node> items = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                items.add(node(in));
            }
            return new Items(items, NOWHERE);
        }
        List<Pair> pairs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pairs.add(new Pair(in.readUTF(), NOWHERE, node(in)));
        }
        return new Pairs(pairs, NOWHERE);
    }
}
