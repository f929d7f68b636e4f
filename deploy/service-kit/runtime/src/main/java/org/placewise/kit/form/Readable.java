package org.placewise.kit.form;

/** Which characters people can read and the database can keep. */
final class Readable {

    private Readable() {}

    static boolean inLine(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }

    static boolean inProse(int codePoint) {
        return inLine(codePoint) || codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
    }
}
