package dev.copydesk.core.rule.match;

/**
 * The number of characters that one rule may still read in one document. Counting reads instead of time makes a cut-off happen at
 * the same place on every machine. Not thread-safe: one budget serves one rule in one document.
 */
public final class ReadBudget {
    /** Reads that a rule gets per document when nothing else is said. */
    public static final long DEFAULT_READS = 5_000_000;

    private static final int CHECKPOINT_EVERY = 1 << 15;

    private final Runnable checkpoint;
    private long granted;
    private int current;

    private ReadBudget(long reads, Runnable checkpoint) {
        this.granted = reads;
        this.checkpoint = checkpoint;
    }

    /** The default budget, {@value #DEFAULT_READS} reads. */
    public static ReadBudget standard() {
        return of(DEFAULT_READS);
    }

    /** A budget of so many character reads. */
    public static ReadBudget of(long reads) {
        return of(reads, () -> {});
    }

    /**
     * A budget that also runs {@code checkpoint} every few ten thousand reads; what the checkpoint throws (a {@link
     * java.util.concurrent.CancellationException}, say) passes through the matcher unchanged.
     */
    public static ReadBudget of(long reads, Runnable checkpoint) {
        if (reads < 0) {
            throw new IllegalArgumentException("A read budget cannot be negative: " + reads);
        }
        return new ReadBudget(reads, checkpoint);
    }

    /** Reads that are left. */
    public long left() {
        return granted + current;
    }

    /** Takes one read off the budget, or throws {@link CutOff}. */
    void read() {
        if (--current < 0) {
            refill();
        }
    }

    /** Takes several reads off the budget, or throws {@link CutOff}. */
    void read(int reads) {
        current -= reads;
        if (current < 0) {
            refill();
        }
    }

    private void refill() {
        long left = granted + current;
        if (left < 0) {
            granted = 0;
            current = 0;
            throw new CutOff(CutOff.Limit.READS);
        }
        checkpoint.run();
        current = (int) Math.min(left, CHECKPOINT_EVERY);
        granted = left - current;
    }
}
