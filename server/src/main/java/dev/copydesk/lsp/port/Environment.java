package dev.copydesk.lsp.port;

import java.time.Clock;

/**
 * What the language server is given by the program that starts it.
 *
 * @param workspaces finds and opens the workspace of a document
 * @param clock tells the time of decisions and the day on which waivers are judged
 * @param delays how long the server waits for things
 * @param version of the program, as clients show it
 */
public record Environment(Workspaces workspaces, Clock clock, Delays delays, String version) {

    public static Environment of(Workspaces workspaces, Clock clock, String version) {
        return new Environment(workspaces, clock, Delays.standard(), version);
    }
}
