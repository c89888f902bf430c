package dev.copydesk.lsp.state;

import dev.copydesk.core.decision.Decision;
import dev.copydesk.lsp.port.Delays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.MessageType;

/**
 * What became of suggestions: accepted, and then undone or changed. Owned by the delivery thread.
 *
 * <p>A client's word that it applied an edit proves nothing; only the text that it sends does.
 */
public final class Accepts {

    private final Threads threads;
    private final Client client;
    private final Delays delays;
    private final DecisionMaker maker;
    private final LedgerWriter ledger;
    private final Offers offers = new Offers();
    private final AtomicInteger names = new AtomicInteger();
    private final Map<String, List<AcceptedWords>> accepted = new HashMap<>();
    private final Map<String, DocumentSnapshot> current = new HashMap<>();

    Accepts(Threads threads, Client client, Delays delays, DecisionMaker maker, LedgerWriter ledger) {
        this.threads = threads;
        this.client = client;
        this.delays = delays;
        this.maker = maker;
        this.ledger = ledger;
    }

    /** Returns a name for an offer that no other one has; from any thread. */
    public String nextName() {
        return "offer-" + names.incrementAndGet();
    }

    /** Remembers what was put into a menu; from any thread. */
    public void offer(List<Offer> offered) {
        threads.deliver(() -> {
            // A menu for a text that has changed meanwhile has edits that no client may apply.
            offers.add(offered.stream()
                    .filter(offer -> Objects.equals(current.get(offer.snapshot().uri()), offer.snapshot()))
                    .toList());
        });
    }

    /** Takes note that the person picked an offer; from any thread. It is recorded once the text shows it. */
    public void accept(String id) {
        threads.deliver(() -> {
            if (!offers.accept(id)) {
                tellNotRecorded();
                return;
            }
            recordShown();
            threads.later(
                    delays.accept(),
                    () -> threads.deliver(() -> {
                        if (offers.giveUp(id)) {
                            tellNotRecorded();
                        }
                    }));
        });
    }

    void opened(DocumentSnapshot snapshot) {
        current.put(snapshot.uri(), snapshot);
    }

    void changed(DocumentSnapshot now, List<Splice> steps) {
        current.put(now.uri(), now);
        offers.follow(now.uri(), steps, now.text());
        for (AcceptedWords words : of(now.uri())) {
            words.follow(steps, now.text());
            words.newsAtOnce().ifPresent(news -> record(words, news));
        }
        recordShown();
        if (of(now.uri()).stream().anyMatch(words -> words.newsAtRest().isPresent())) {
            threads.later(
                    delays.quiet(),
                    () -> threads.deliver(() -> {
                        if (Objects.equals(current.get(now.uri()), now)) {
                            rest(now.uri());
                        }
                    }));
        }
    }

    void closed(String uri) {
        rest(uri);
        accepted.remove(uri);
        current.remove(uri);
        offers.forget(uri);
    }

    /** Records all that waited for the person to come to rest. */
    void finish() {
        List.copyOf(accepted.keySet()).forEach(this::rest);
    }

    private void rest(String uri) {
        for (AcceptedWords words : of(uri)) {
            words.newsAtRest().ifPresent(news -> record(words, news));
        }
    }

    private void recordShown() {
        for (Offers.Taken taken : offers.takeShown()) {
            Offer offer = taken.offer();
            OpenWorkspace workspace = offer.home().workspace();
            Decision decision = maker.accepted(offer);
            ledger.append(workspace, decision);
            accepted.computeIfAbsent(offer.snapshot().uri(), uri -> new ArrayList<>())
                    .add(new AcceptedWords(workspace, decision, taken.range(), taken.text()));
        }
    }

    private void record(AcceptedWords words, AcceptedWords.News news) {
        Decision decision = maker.changed(words.last(), news.verdict(), news.words());
        words.decided(decision);
        ledger.append(words.workspace(), decision);
    }

    private List<AcceptedWords> of(String uri) {
        return Optional.ofNullable(accepted.get(uri)).orElseGet(List::of);
    }

    private void tellNotRecorded() {
        client.tell(
                MessageType.Info,
                "The text does not show the suggestion, so nothing was recorded. Ask for the suggestions again.");
    }
}
