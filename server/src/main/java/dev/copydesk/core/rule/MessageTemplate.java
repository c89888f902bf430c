package dev.copydesk.core.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message of a rule with Go's verbs: {@code %s} in order, {@code %[2]s} by number, {@code %d}, {@code %%}. */
public final class MessageTemplate {

    private static final Pattern VERB = Pattern.compile("%(?:\\[(\\d+)\\])?([sdvq%])");

    private MessageTemplate() {}

    /** Fills the verbs; as in Vale, a verb without an operand makes the whole message empty, and line ends become blanks. */
    public static String format(String template, List<String> operands) {
        StringBuilder message = new StringBuilder();
        Matcher verb = VERB.matcher(template);
        int next = 0;
        int done = 0;
        while (verb.find()) {
            message.append(template, done, verb.start());
            done = verb.end();
            if (verb.group(2).equals("%")) {
                message.append('%');
                continue;
            }
            int index = verb.group(1) == null ? next : Integer.parseInt(verb.group(1)) - 1;
            if (index < 0 || index >= operands.size()) {
                return "";
            }
            message.append(operands.get(index));
            next = index + 1;
        }
        return message.append(template.substring(done)).toString().replaceAll("\\R", " ");
    }
}
