package dev.copydesk.rulebook.data;

/** A data file that cannot be used; the message is one sentence that names the file, the line, the fault and the remedy. */
public final class DataFileException extends Exception {

    private static final long serialVersionUID = 1L;

    DataFileException(String file, int line, String sentence) {
        super(file + ":" + line + ": " + sentence, null, false, false);
    }
}
