package org.placewise.local.infrastructure;

/** Name and password of a role that may log in; its text tells the name alone. */
public record DatabaseLogin(String username, String password) {

    @Override
    public String toString() {
        return username;
    }
}
