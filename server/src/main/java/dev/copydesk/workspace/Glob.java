package dev.copydesk.workspace;

import java.util.ArrayList;
import java.util.List;

/**
 * A glob over the names of files in a workspace: {@code *} and {@code ?} stop at a slash, {@code **} does not, {@code {a,b}} stands
 * for either, a slash at the end for all that lies in a folder.
 */
final class Glob {

    /** The most alternatives that the braces of one glob may make together. */
    static final int MAX_ALTERNATIVES = 64;

    private final List<PathPattern> alternatives;

    private Glob(List<PathPattern> alternatives) {
        this.alternatives = alternatives;
    }

    /**
     * Reads a glob.
     *
     * @throws IllegalArgumentException if its braces make more than {@value #MAX_ALTERNATIVES} alternatives
     */
    static Glob of(String written) {
        String glob = written.replaceFirst("^(?:\\./|/)", "");
        List<String> alternatives = new ArrayList<>();
        expand(glob.endsWith("/") ? glob + "**" : glob, alternatives);
        return new Glob(alternatives.stream().map(PathPattern::of).toList());
    }

    boolean matches(String name) {
        return alternatives.stream().anyMatch(alternative -> alternative.matches(name));
    }

    /** Takes the first innermost pair of braces apart and goes on with what results. */
    private static void expand(String glob, List<String> into) {
        int close = glob.indexOf('}');
        int open = close < 0 ? -1 : glob.lastIndexOf('{', close);
        if (open < 0) {
            if (into.size() == MAX_ALTERNATIVES) {
                throw new IllegalArgumentException("more than " + MAX_ALTERNATIVES + " alternatives in braces");
            }
            into.add(glob);
            return;
        }
        for (String choice : glob.substring(open + 1, close).split(",", -1)) {
            expand(glob.substring(0, open) + choice + glob.substring(close + 1), into);
        }
    }
}
