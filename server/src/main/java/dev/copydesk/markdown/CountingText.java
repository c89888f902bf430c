package dev.copydesk.markdown;

/**
 * A text that can be read only so often.
 *
 * <p>Neither the Markdown parser nor a regular expression can be stopped from outside. Both read through {@link #charAt}, so the text
 * itself ends a runaway, after the same number of reads on every machine.
 */
final class CountingText implements CharSequence {

    private static final int LOOK_UP_EVERY = 1 << 16;

    private final char[] chars;
    private final int start;
    private final int length;
    private long granted;
    private int current;
    private volatile boolean cancelled;

    private CountingText(char[] chars, int start, int length, long reads) {
        this.chars = chars;
        this.start = start;
        this.length = length;
        this.granted = reads;
    }

    static CountingText of(char[] chars, long reads) {
        return new CountingText(chars, 0, chars.length, reads);
    }

    /** Makes the next reads fail; may be called by another thread. */
    void cancel() {
        cancelled = true;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        if (--current < 0) {
            refill();
        }
        return chars[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(chars, start + from, to - from);
    }

    @Override
    public String toString() {
        return new String(chars, start, length);
    }

    private void refill() {
        if (cancelled || granted <= 0) {
            granted = 0;
            current = 0;
            throw new CutOffException(cancelled ? CutOffException.Limit.TIME : CutOffException.Limit.READS);
        }
        current = (int) Math.min(granted, LOOK_UP_EVERY);
        granted -= current;
        current--;
    }
}
