package dev.copydesk.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.Decisions;
import dev.copydesk.core.decision.Ledger;
import dev.copydesk.core.decision.NotKeptException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps decisions in memory, can refuse to, and lets a test wait for the next one. */
final class MemoryLedger implements Ledger {

    private final List<Decision> lines = new ArrayList<>();
    private final BlockingQueue<Decision> unread = new LinkedBlockingQueue<>();
    private int refusals;

    @Override
    public synchronized Decisions decisions() {
        return Decisions.of(List.copyOf(lines));
    }

    @Override
    public synchronized void append(Decision decision) {
        if (refusals > 0) {
            refusals--;
            throw new NotKeptException("The decision was not kept, because the disk is full.");
        }
        lines.add(decision);
        unread.add(decision);
    }

    synchronized void refuse(int times) {
        refusals = times;
    }

    synchronized List<Decision> lines() {
        return List.copyOf(lines);
    }

    Decision next() throws InterruptedException {
        Decision decision = unread.poll(20, TimeUnit.SECONDS);
        assertThat(decision).as("a line in the ledger").isNotNull();
        return decision;
    }
}
