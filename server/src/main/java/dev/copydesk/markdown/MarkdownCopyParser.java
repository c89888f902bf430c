package dev.copydesk.markdown;

import dev.copydesk.core.copy.Comment;
import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.CopyParser;
import dev.copydesk.core.copy.FrontMatter;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.copy.Scope;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Markdown with front matter, and plain text, into copy documents.
 *
 * <p>It never fails: what the Markdown parser cannot read within its limits becomes plain paragraphs and one problem that says so. One
 * instance serves any number of threads at once.
 */
public final class MarkdownCopyParser implements CopyParser {

    /** The longest text that is judged, in UTF-16 units; nobody reviews copy of that length, and a syntax tree of it fills the memory. */
    public static final int LONGEST = 5_000_000;

    private final GuardedParser parser = new GuardedParser();

    @Override
    public CopyDocument parse(SourceText source, ParseOptions options) {
        if (source.length() > LONGEST) {
            return unread(source, options);
        }
        return options.format() == ParseOptions.Format.TEXT ? plain(source, options) : markdown(source, options);
    }

    private static CopyDocument unread(SourceText source, ParseOptions options) {
        Problem tooLong = Problem.ofWhole(
                "too-long", "This file was not judged because it is longer than 5 million characters; split it.");
        return new CopyDocument(
                source,
                FrontMatter.none(),
                TextRange.of(0, source.length()),
                List.of(),
                List.of(),
                options.channel(),
                List.of(tooLong));
    }

    private CopyDocument plain(SourceText source, ParseOptions options) {
        TextRange body = TextRange.of(0, source.length());
        Prepared prepared = Preparation.of(source.text(), body, options);
        return new CopyDocument(
                source,
                FrontMatter.none(),
                body,
                PlainReader.whole(prepared),
                List.of(),
                options.channel(),
                prepared.problems());
    }

    private CopyDocument markdown(SourceText source, ParseOptions options) {
        String text = source.text();
        FrontMatterReader.Reading head = FrontMatterBlock.of(text)
                .map(block -> FrontMatterReader.read(text, block))
                .filter(reading -> !reading.isText())
                .orElse(FrontMatterReader.Reading.nothing(TextRange.at(0), List.of()));
        TextRange body = TextRange.of(head.frontMatter().range().end(), text.length());
        Prepared prepared = Preparation.of(text, body, options);
        List<Problem> problems = new ArrayList<>(head.problems());
        problems.addAll(prepared.problems());
        Gathered found = body(prepared, options, problems);
        List<Passage> passages = new ArrayList<>(judged(head.passages(), options));
        passages.addAll(found.passages());
        List<Comment> comments = found.comments();
        return new CopyDocument(
                source,
                head.frontMatter(),
                body,
                passages,
                comments,
                head.channel().or(options::channel),
                problems);
    }

    private Gathered body(Prepared prepared, ParseOptions options, List<Problem> problems) {
        try {
            return parser.parse(prepared.parsed(), document -> new BlockReader(prepared, options).read(document));
        } catch (CutOffException e) {
            problems.add(Problem.ofWhole(
                    "markdown-cut-off",
                    "This file was judged as plain paragraphs because " + e.reason()
                            + "; make its markup simpler or split it."));
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException e) {
            problems.add(
                    Problem.ofWhole(
                            "markdown-failed",
                            "This file was judged as plain paragraphs because the Markdown parser failed on it; please report this."));
        }
        return PlainReader.paragraphs(prepared);
    }

    /** Leaves out the front-matter passages that the configuration ignores: all of them, or those of some keys. */
    private static List<Passage> judged(List<Passage> passages, ParseOptions options) {
        List<Scope> ignored = options.ignoredScopes().stream()
                .filter(name -> name.startsWith("frontmatter"))
                .map(Scope::of)
                .toList();
        return passages.stream()
                .filter(p ->
                        ignored.stream().noneMatch(scope -> p.scope().parts().containsAll(scope.parts())))
                .toList();
    }
}
