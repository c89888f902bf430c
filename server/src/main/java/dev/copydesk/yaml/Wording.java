package dev.copydesk.yaml;

/** Says in a writer's words what the parser says in the words of the YAML standard. */
final class Wording {

    private Wording() {}

    static String of(String problem) {
        if (problem.contains("TAB")) {
            return "A tab stands where YAML wants spaces; indent with spaces";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "A colon stands where it cannot; put the text in quotation marks";
        }
        if (problem.contains("expected <block end>") || problem.contains("could not find expected ':'")) {
            return "This line does not fit the lines around it; check its indentation, its colon and its quotation marks";
        }
        if (problem.contains("unexpected end of stream")) {
            return "A quotation mark is opened and never closed";
        }
        if (problem.contains("expected ',' or")) {
            return "A bracket is opened and not closed, or a comma is missing";
        }
        if (problem.contains("cannot start any token")) {
            return "This character cannot start a value; put the value in quotation marks";
        }
        if (problem.contains("unknown escape character")) {
            return "This escape is not known; write \\\\ for a backslash, or use single quotation marks";
        }
        return "This cannot be read as YAML (" + problem.replaceAll("[\\s.]+$", "") + ")";
    }
}
