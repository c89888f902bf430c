package dev.copydesk.lsp.state;

import java.util.Optional;
import java.util.function.Supplier;

/** A value computed once, by whoever asks first; a computation that throws leaves it to the next one. */
final class Memo<T> {

    private Optional<T> value = Optional.empty();

    synchronized T get(Supplier<T> computation) {
        if (value.isEmpty()) {
            value = Optional.of(computation.get());
        }
        return value.orElseThrow();
    }
}
