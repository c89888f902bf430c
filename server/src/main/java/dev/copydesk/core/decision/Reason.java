package dev.copydesk.core.decision;

import java.util.Locale;

/** Why a person rejected. */
public enum Reason {
    WRONG_FACT("wrong fact"),
    OFF_VOICE("off voice"),
    NOT_APPROPRIATE_HERE("not appropriate here"),
    TOO_LONG("too long"),
    STYLE_ONLY("style only"),
    OTHER("other");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    /** Returns the words that a person reads. */
    public String label() {
        return label;
    }

    /** Returns the name kept in the ledger. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
