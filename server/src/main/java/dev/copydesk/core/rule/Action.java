package dev.copydesk.core.rule;

import java.util.List;

/**
 * What a rule file says about mending what it finds, in Vale's terms.
 *
 * @param name replace, remove, edit, suggest, convert; empty where the rule says nothing
 * @param params its parameters in their order
 */
public record Action(String name, List<String> params) {

    public static final Action NONE = new Action("", List.of());

    public Action {
        params = List.copyOf(params);
    }

    public boolean isNone() {
        return name.isEmpty();
    }
}
