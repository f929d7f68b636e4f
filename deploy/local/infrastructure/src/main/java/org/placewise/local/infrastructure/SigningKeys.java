package org.placewise.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The RSA key pair with which a local run signs its tokens. It is made on the spot, stays on this machine, and stands in
 * for an identity provider; the services only ever see the public half.
 */
public final class SigningKeys {

    private static final int BITS = 2048;

    private final KeyPair pair;

    private SigningKeys(KeyPair pair) {
        this.pair = pair;
    }

    /** A pair that is forgotten with the process, for tests. */
    public static SigningKeys generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new SigningKeys(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime can make RSA keys", e);
        }
    }

    /**
     * The pair kept in {@code directory} ({@code private-key.pem} readable by the owner only, {@code public-key.pem}), made
     * when there is none.
     *
     * @throws IOException when the files cannot be read or written, or hold something else
     */
    public static SigningKeys keptIn(Path directory) throws IOException {
        Path privateFile = directory.resolve("private-key.pem");
        Path publicFile = directory.resolve("public-key.pem");
        if (Files.exists(privateFile) && Files.exists(publicFile)) {
            return read(privateFile, publicFile);
        }
        SigningKeys keys = generate();
        OwnerOnly.createDirectory(directory);
        OwnerOnly.write(publicFile, pem("PUBLIC KEY", keys.publicKey().getEncoded()));
        OwnerOnly.write(privateFile, pem("PRIVATE KEY", keys.privateKey().getEncoded()));
        return keys;
    }

    private static SigningKeys read(Path privateFile, Path publicFile) throws IOException {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            return new SigningKeys(new KeyPair(
                    rsa.generatePublic(new X509EncodedKeySpec(der(publicFile))),
                    rsa.generatePrivate(new PKCS8EncodedKeySpec(der(privateFile)))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(
                    "no RSA keys in " + privateFile.getParent() + "; remove the folder to have new ones made", e);
        }
    }

    private static byte[] der(Path pem) throws IOException {
        String body = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
        return Base64.getMimeDecoder().decode(body);
    }

    private static String pem(String type, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n";
    }

    public PublicKey publicKey() {
        return pair.getPublic();
    }

    /** The public key as {@code quarkus.oidc.public-key} takes it: base64 of its X.509 form on one line. */
    public String publicKeyBase64() {
        return Base64.getEncoder().encodeToString(publicKey().getEncoded());
    }

    PrivateKey privateKey() {
        return pair.getPrivate();
    }
}
