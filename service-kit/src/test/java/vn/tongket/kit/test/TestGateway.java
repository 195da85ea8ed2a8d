package vn.tongket.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

/**
 * Stands for the gateway toward a service under test: makes its signing key and publishes the key set as a file. The
 * service then checks real ES256 tokens, signed by {@link TestTokens}.
 */
public class TestGateway implements QuarkusTestResourceLifecycleManager {
    static final String KEY_FILE = "tongket.test.gateway-key";
    static final String KEY_ID = "test-gateway";

    @Override
    public Map<String, String> start() {
        try {
            KeyPair pair = newKey();
            Path folder = Files.createTempDirectory("tongket-test-gateway");
            Path key =
                    Files.write(folder.resolve("key.pkcs8"), pair.getPrivate().getEncoded());
            Path jwks = Files.writeString(folder.resolve("jwks.json"), jwks((ECPublicKey) pair.getPublic()));
            System.setProperty(KEY_FILE, key.toString());
            return Map.of("mp.jwt.verify.publickey.location", jwks.toUri().toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }

    public static KeyPair newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static String jwks(ECPublicKey key) {
        return """
                {"keys":[{"kty":"EC","crv":"P-256","alg":"ES256","use":"sig","kid":"%s","x":"%s","y":"%s"}]}"""
                .formatted(
                        KEY_ID,
                        coordinate(key.getW().getAffineX()),
                        coordinate(key.getW().getAffineY()));
    }

    private static String coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }

    @Override
    public void stop() {
        System.clearProperty(KEY_FILE);
    }
}
