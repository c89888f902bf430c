package dev.copydesk.workspace;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the text of a file is stored; kept so that a fixed file is written as it was found. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, new byte[0]),
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
    UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
    UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

    private final Charset charset;
    private final byte[] mark;

    Encoding(Charset charset, byte[] mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** Returns the bytes of a text, the byte order mark included. */
    public byte[] encode(String text) {
        byte[] plain = text.getBytes(charset);
        byte[] marked = new byte[mark.length + plain.length];
        System.arraycopy(mark, 0, marked, 0, mark.length);
        System.arraycopy(plain, 0, marked, mark.length, plain.length);
        return marked;
    }

    /** Tells the encoding by the byte order mark; without one it is UTF-8. */
    static Encoding of(byte[] bytes) {
        for (Encoding encoding : values()) {
            if (encoding != UTF_8 && encoding.startsIn(bytes)) {
                return encoding;
            }
        }
        return UTF_8;
    }

    private boolean startsIn(byte[] bytes) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    Charset charset() {
        return charset;
    }

    int markLength() {
        return mark.length;
    }
}
