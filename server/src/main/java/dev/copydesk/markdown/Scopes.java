package dev.copydesk.markdown;

import dev.copydesk.core.copy.Scope;

/** The scopes of Markdown passages; a passage in a quotation in a list has the parts of both. */
final class Scopes {

    static final int BODY = 0;
    static final int QUOTE = 1;
    static final int LIST = 2;
    static final int FOOTNOTE = 4;

    static final Scope ALT = Scope.of("text.attr.alt.md");
    static final Scope CODE = Scope.of("code.md");

    /** What a block is, apart from where it stands. */
    enum Block {
        PARAGRAPH(""),
        H1(".heading.h1"),
        H2(".heading.h2"),
        H3(".heading.h3"),
        H4(".heading.h4"),
        H5(".heading.h5"),
        H6(".heading.h6"),
        TABLE_HEADER(".table.header"),
        TABLE_CELL(".table.cell"),
        TABLE_CAPTION(".table.caption"),
        FIGURE_CAPTION(".figure.caption");

        private final Scope[] scopes = new Scope[8];

        Block(String parts) {
            for (int place = 0; place < scopes.length; place++) {
                String containers = ((place & QUOTE) == 0 ? "" : ".blockquote")
                        + ((place & LIST) == 0 ? "" : ".list")
                        + ((place & FOOTNOTE) == 0 ? "" : ".footnote");
                scopes[place] = Scope.of("text" + parts + containers + ".md");
            }
        }

        static Block heading(int level) {
            return values()[H1.ordinal() + Math.min(Math.max(level, 1), 6) - 1];
        }

        /** Returns the scope of this block in some containers, which are added up. */
        Scope in(int place) {
            return scopes[place];
        }

        boolean isTable() {
            return this == TABLE_CELL || this == TABLE_HEADER;
        }
    }

    private Scopes() {}
}
