package dev.copydesk.workspace;

import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.workspace.FileText.Readable;
import dev.copydesk.workspace.FileText.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and writes files as text. */
public final class TextFiles {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    private TextFiles() {}

    /** Reads a file. Never fails: what cannot be read as text is a sentence. */
    public static FileText read(Path file) {
        return read(file, file.toString());
    }

    /**
     * Reads a file. Never fails: what cannot be read as text is a sentence.
     *
     * @param name what the file is called in the sentence
     */
    public static FileText read(Path file, String name) {
        return read(file, name, MAX_BYTES);
    }

    static FileText read(Path file, String name, int maxBytes) {
        try {
            if (Files.isDirectory(file)) {
                return Unreadable.of("not-a-file", name + " is a folder; name a file in it.");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return Unreadable.of("not-a-file", name + " is not a plain file; name a plain file.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(maxBytes + 1);
                if (bytes.length > maxBytes) {
                    return Unreadable.of(
                            "file-too-large",
                            name + " is larger than " + size(maxBytes) + "; split it or leave it out.");
                }
                return decode(name, bytes);
            }
        } catch (IOException e) {
            return Unreadable.of("unreadable", name + " cannot be read, because " + IoReason.of(e) + ".");
        }
    }

    /**
     * Turns bytes into text.
     *
     * @param name what the file is called in a sentence
     */
    public static FileText decode(String name, byte[] bytes) {
        Encoding encoding = Encoding.of(bytes);
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.markLength(), bytes.length - encoding.markLength());
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return Unreadable.of(
                    "binary",
                    name + ", line " + lineAt(text, nul)
                            + " holds a NUL byte, so it is not text; save it as UTF-8 or leave it out.");
        }
        if (result.isError()) {
            return Unreadable.of(
                    "not-utf-8",
                    name + ", line " + lineAt(text, text.length()) + " is not valid "
                            + (encoding.charset().name().startsWith("UTF-16") ? "UTF-16" : "UTF-8")
                            + "; save the file as UTF-8.");
        }
        return new Readable(SourceText.of(text), encoding);
    }

    /** Writes a text as it was stored before; returns a sentence if it could not be written. */
    public static Optional<Problem> write(Path file, String text, Encoding encoding) {
        try {
            Files.write(file, encoding.encode(text));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    Problem.ofWhole("not-written", file + " cannot be written, because " + IoReason.of(e) + "."));
        }
    }

    private static long lineAt(String text, int end) {
        return 1 + text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private static String size(int bytes) {
        return bytes >= 1024 * 1024 ? bytes / (1024 * 1024) + " MB" : bytes + " bytes";
    }
}
