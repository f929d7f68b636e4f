package org.placewise.suite.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.placewise.local.demo.DeprivationFile;

/** The published deprivation file with something wrong in it. */
final class HostileFiles {

    private final List<String> lines;

    HostileFiles(Path scratch) throws IOException {
        Path file = scratch.resolve("hostile.csv");
        Files.createDirectories(scratch);
        DeprivationFile.writeTo(file);
        this.lines = Files.readAllLines(file);
    }

    int rows() {
        return lines.size();
    }

    /** The file as it is published. */
    byte[] whole() {
        return bytes(lines);
    }

    /** The file as a broken connection leaves it: it ends in the middle of this row. */
    byte[] truncatedInRow(int row) {
        List<String> first = new ArrayList<>(lines.subList(0, row));
        String last = first.removeLast();
        first.add(last.substring(0, last.length() / 2));
        return Arrays.copyOf(bytes(first), bytes(first).length - 1);
    }

    /** One name in the encoding of an old spreadsheet. */
    byte[] latin1InRow(int row) {
        byte[] bytes = bytes(changed(rows -> rows.set(row - 1, rows.get(row - 1).replaceFirst(",[A-Z]", ",\u0001"))));
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 1) {
                bytes[i] = (byte) 0xE9;
            }
        }
        return bytes;
    }

    byte[] utf16() {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_16);
    }

    /** This row comes twice, in the place of another. */
    byte[] duplicate(int row, int inPlaceOf) {
        return bytes(changed(rows -> rows.set(inPlaceOf - 1, rows.get(row - 1))));
    }

    /** This row's district has a code that no district has. */
    byte[] unknownDistrictInRow(int row) {
        return bytes(
                changed(rows -> rows.set(row - 1, rows.get(row - 1).replaceFirst(",E0[6-9]\\d{6},", ",E09999999,"))));
    }

    /** This row has a word where a number belongs. */
    byte[] wordForANumberInRow(int row) {
        return bytes(changed(rows -> {
            String[] cells = rows.get(row - 1).split(",", -1);
            cells[4] = "many";
            rows.set(row - 1, String.join(",", cells));
        }));
    }

    private List<String> changed(Consumer<List<String>> change) {
        List<String> copy = new ArrayList<>(lines);
        change.accept(copy);
        return copy;
    }

    private static byte[] bytes(List<String> lines) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(8 << 20)) {
            for (String line : lines) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
