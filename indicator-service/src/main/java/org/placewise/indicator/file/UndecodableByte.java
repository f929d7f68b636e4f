package org.placewise.indicator.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The first byte of a file that is not UTF-8.
 *
 * @param row the row it stands in; a line feed inside quotation marks begins no new row
 */
record UndecodableByte(int row, int value, boolean looksLikeUtf16) {

    /** Finds it in a file that is known not to be UTF-8. */
    static UndecodableByte firstIn(FileSource source) throws IOException {
        try (InputStream in = source.open()) {
            ByteBuffer bytes = ByteBuffer.allocate(8192);
            CharBuffer characters = CharBuffer.allocate(8192);
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            RowCount rows = new RowCount();
            boolean utf16 = false;
            for (boolean first = true, ended = false; ; first = false) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                utf16 = first ? startsLikeUtf16(bytes) : utf16;
                CoderResult result = decoder.decode(bytes, characters, ended);
                rows.read(characters.flip());
                if (result.isError() || ended) {
                    int value = bytes.hasRemaining() ? Byte.toUnsignedInt(bytes.get(bytes.position())) : 0;
                    return new UndecodableByte(rows.ended() + 1, value, utf16);
                }
                bytes.compact();
                characters.clear();
            }
        }
    }

    private static boolean startsLikeUtf16(ByteBuffer bytes) {
        int mark = bytes.remaining() < 2 ? 0 : Short.toUnsignedInt(bytes.getShort(0));
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    String sentence() {
        return looksLikeUtf16
                ? "The file is UTF-16, not UTF-8. Save it as “CSV UTF-8”."
                : "The file is not UTF-8: byte 0x%02X in row %d. Save it as “CSV UTF-8”.".formatted(value, row);
    }
}
