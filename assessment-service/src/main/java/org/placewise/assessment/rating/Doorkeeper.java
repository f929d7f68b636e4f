package org.placewise.assessment.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Lets in who holds the right secret, wherever they come from, and tells apart nothing else. */
@ApplicationScoped
public class Doorkeeper {

    private final WrongSecrets wrongSecrets;
    private final Clock clock;

    Doorkeeper(WrongSecrets wrongSecrets, Clock clock) {
        this.wrongSecrets = wrongSecrets;
        this.clock = clock;
    }

    /**
     * Whether the secret admits to what has this identifier. Call it in a transaction.
     *
     * @param source where the secret comes from
     */
    public <T extends Keyed.Held> Admission<T> admit(
            Keyed<T> stored, UUID id, InvitationSecret offered, String source) {
        Optional<byte[]> hash = stored.secretHash(id);
        if (hash.isPresent() && offered.matches(hash.get())) {
            return stored.find(id)
                    .filter(held -> held.admitsAt(clock.instant()))
                    .<Admission<T>>map(Admission.Admitted::new)
                    .orElseGet(Admission.NotAdmitted::new);
        }
        return wrongSecrets
                .note(source)
                .<Admission<T>>map(Admission.TooManyAttempts::new)
                .orElseGet(() -> {
                    stored.countFailedAttempt(id);
                    return new Admission.NotAdmitted<>();
                });
    }
}
