package org.placewise.assessment.rating;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of an invitation: 256 random bits, written in 43 characters that are safe in addresses. Never printed. */
public final class InvitationSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String FORM_PURPOSE = "form";

    private final String text;

    private InvitationSecret(String text) {
        this.text = text;
    }

    /** A new one. */
    public static InvitationSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** One that somebody offers, whatever it is. */
    public static InvitationSecret offered(String text) {
        return new InvitationSecret(text);
    }

    /** The secret itself, to be shown once to those it is meant for. */
    public String reveal() {
        return text;
    }

    /** SHA-256, which is what is kept: a secret this random needs neither salt nor stretching. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether this is the secret with the hash; takes as long either way. */
    public boolean matches(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    /** What forms made for the holder carry, so that no other page can make the holder's browser send one. */
    public String formToken() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(FORM_PURPOSE.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** Whether a form carries the token made for the holder; takes as long either way. */
    public boolean made(String token) {
        return MessageDigest.isEqual(
                formToken().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "an invitation secret";
    }
}
