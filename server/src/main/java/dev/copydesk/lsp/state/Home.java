package dev.copydesk.lsp.state;

/**
 * Where a document belongs.
 *
 * @param workspace its workspace
 * @param path its path there, with slashes
 */
public record Home(OpenWorkspace workspace, String path) {}
