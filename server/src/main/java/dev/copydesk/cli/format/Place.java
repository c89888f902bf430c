package dev.copydesk.cli.format;

import dev.copydesk.core.text.ColumnUnit;
import dev.copydesk.core.text.LineColumn;
import dev.copydesk.core.text.LineIndex;
import dev.copydesk.core.text.TextRange;

/**
 * A range as people count: lines and columns from 1, columns in code points, the end exclusive.
 *
 * @param line first line
 * @param column first column
 * @param endLine line of the end
 * @param endColumn column after the last character
 */
record Place(int line, int column, int endLine, int endColumn) {

    static Place of(LineIndex lines, TextRange range) {
        LineColumn start = lines.locate(range.start(), ColumnUnit.CODE_POINTS);
        LineColumn end = lines.locate(range.end(), ColumnUnit.CODE_POINTS);
        return new Place(start.line() + 1, start.column() + 1, end.line() + 1, end.column() + 1);
    }
}
