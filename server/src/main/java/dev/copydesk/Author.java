package dev.copydesk;

import dev.copydesk.workspace.git.GitCommand;
import java.nio.file.Path;

/**
 * The person at the keyboard.
 *
 * @param actor as {@code name <e-mail>}
 */
record Author(String actor) {

    /** Asks git who works in a folder; where it cannot say, the name of the login must do. */
    static Author of(Path folder) {
        return new Author(GitCommand.in(folder).actor().orElseGet(Author::login));
    }

    String email() {
        return actor.substring(actor.lastIndexOf('<') + 1, actor.lastIndexOf('>'));
    }

    private static String login() {
        String name = System.getProperty("user.name", "unknown");
        return name + " <" + name + "@localhost>";
    }
}
