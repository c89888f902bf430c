package dev.copydesk.core.review;

/** What the configuration of a workspace says about its files, everything resolved. */
public interface Settings {

    /** Returns the settings of a file. The same file gets the same settings as long as this value is in use. */
    FileSettings of(String path);

    /** Returns all rules that were loaded, switched on or not. */
    RuleSet rules();
}
