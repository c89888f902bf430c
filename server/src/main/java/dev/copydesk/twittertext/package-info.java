/**
 * The links that X makes, by its own library; {@link dev.copydesk.twittertext.TwitterUrlFinder} is the entry point and
 * nothing else may name that library.
 */
@NullMarked
package dev.copydesk.twittertext;

import org.jspecify.annotations.NullMarked;
