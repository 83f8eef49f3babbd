package be.medimmigrant.suivi.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A family tie between two persons, written once and read both ways: {@code kind} is what the first is to the other. */
@Entity
@Table(name = "person_link")
public class Tie {

    @Id private UUID id;
    @Column(name = "person_id") private UUID personId;
    @Column(name = "other_id") private UUID otherId;
    private String kind;

    protected Tie() {}

    public static Tie between(UUID person, UUID other, String kind) {
        Tie tie = new Tie();
        tie.id = UUID.randomUUID();
        tie.personId = person;
        tie.otherId = other;
        tie.kind = kind;
        return tie;
    }

    public UUID other(UUID one) {
        return personId.equals(one) ? otherId : personId;
    }

    /** Whether the kind says what the other is, seen from this one; else its inverse does. */
    public boolean saysWhatOtherIs(UUID one) {
        return otherId.equals(one);
    }

    public String kind() {
        return kind;
    }
}
