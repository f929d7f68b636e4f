package org.placewise.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The roles of a local PostgreSQL server and their passwords, which are made on the spot and stay on this machine. Each
 * database has an owner, which makes and changes its tables, and a service role of the same name as the database, which
 * works with their rows. The superuser sets the roles up; no service knows its password.
 */
public final class DatabaseLogins {

    private static final String SUPERUSER = "postgres";
    private static final String FILE = "passwords";
    private static final int PASSWORD_BYTES = 24;

    private final Map<String, String> passwords;

    private DatabaseLogins(Map<String, String> passwords) {
        this.passwords = Map.copyOf(passwords);
    }

    /** Passwords that are forgotten with the process, for tests. */
    public static DatabaseLogins temporary(Collection<String> databases) {
        return completed(Map.of(), databases);
    }

    /**
     * The passwords kept in {@code directory} ({@code passwords}, readable by the owner only, one {@code role=password} per
     * line); those that are missing are made.
     */
    public static DatabaseLogins keptIn(Path directory, Collection<String> databases) throws IOException {
        Path file = directory.resolve(FILE);
        Map<String, String> kept = Files.exists(file) ? read(file) : Map.of();
        DatabaseLogins logins = completed(kept, databases);
        if (!logins.passwords.equals(kept)) {
            OwnerOnly.createDirectory(directory);
            OwnerOnly.write(file, logins.text());
        }
        return logins;
    }

    private static Map<String, String> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        }
    }

    private static DatabaseLogins completed(Map<String, String> kept, Collection<String> databases) {
        SecureRandom random = new SecureRandom();
        return new DatabaseLogins(roles(databases).collect(Collectors.toMap(role -> role, role -> {
            @Nullable String password = kept.get(role);
            return password == null ? password(random) : password;
        })));
    }

    private static Stream<String> roles(Collection<String> databases) {
        return Stream.concat(
                Stream.of(SUPERUSER), databases.stream().flatMap(name -> Stream.of(name, ownerName(name))));
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String ownerName(String database) {
        return database + "_owner";
    }

    private String text() {
        return passwords.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    public DatabaseLogin superuser() {
        return login(SUPERUSER);
    }

    /** Owns the database and everything in it: makes and changes tables, at the start of the service. */
    public DatabaseLogin owner(String database) {
        return login(ownerName(database));
    }

    /** What the service works with. */
    public DatabaseLogin service(String database) {
        return login(database);
    }

    private DatabaseLogin login(String role) {
        String password = passwords.get(role);
        if (password == null) {
            throw new IllegalArgumentException("no role " + role);
        }
        return new DatabaseLogin(role, password);
    }
}
