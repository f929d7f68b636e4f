package org.placewise.reporting.web.drawing;

/** Small symbols that stand before a word and differ by shape, so that neither colour nor the word alone carries it. */
public enum Glyph {
    /** Better than what it is compared with. */
    TICK("M4.5 10.5 8.5 14.5 15.5 6"),
    /** Worse than what it is compared with. */
    EXCLAMATION("M10 4.5V11.5M10 14.5V15.5"),
    SIMILAR("M5 8H15M5 12H15"),
    UP("M10 15.5V5M5.5 9.5 10 5 14.5 9.5"),
    DOWN("M10 4.5V15M5.5 10.5 10 15 14.5 10.5"),
    FLAT("M4.5 10H15M11 6 15 10 11 14"),
    UNKNOWN("M7 7.5C7 3.5 13 3.5 13 7.5 13 10 10 9.5 10 12M10 14.8V15.6"),
    NARROWING("M3.5 10H8M5.5 7 8.5 10 5.5 13M16.5 10H12M14.5 7 11.5 10 14.5 13"),
    WIDENING("M9 10H4M6.5 7 3.5 10 6.5 13M11 10H16M13.5 7 16.5 10 13.5 13"),
    NONE("M6 10H14");

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    /** The lines of the symbol in a square of 20, to be stroked. */
    public String path() {
        return path;
    }
}
