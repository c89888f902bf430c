package dev.copydesk.core.text;

/**
 * A place named by line and column.
 *
 * @param line 0-based line
 * @param column 0-based column, in the {@link ColumnUnit} of the call that made or takes it
 */
public record LineColumn(int line, int column) implements Comparable<LineColumn> {

    public LineColumn {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("not a position: " + line + ":" + column);
        }
    }

    public static LineColumn of(int line, int column) {
        return new LineColumn(line, column);
    }

    @Override
    public int compareTo(LineColumn other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
