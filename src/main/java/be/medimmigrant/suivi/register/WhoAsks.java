package be.medimmigrant.suivi.register;

import be.medimmigrant.suivi.person.PhoneNumber;
import java.util.List;
import java.util.UUID;

/** Who makes a request. */
public sealed interface WhoAsks {

    /** Somebody who asked before, perhaps from another telephone. */
    record Known(UUID requesterId, List<PhoneNumber> phones) implements WhoAsks {

        public Known(UUID requesterId) {
            this(requesterId, List.of());
        }
    }

    /** An organisation of the lists {@code cpas}, {@code partners} or {@code authorities}; {@code name} is the service or colleague, or null. */
    record Organisation(String category, String list, String code, String name, List<PhoneNumber> phones) implements WhoAsks {}

    /** Nobody known: a category, a name where it was given. */
    record Somebody(String category, String name, List<PhoneNumber> phones) implements WhoAsks {

        /** Nothing but the category. */
        public static Somebody of(String category) {
            return new Somebody(category, null, List.of());
        }
    }

    /** The person concerned asks for themselves. */
    record ThePersonConcerned(String category) implements WhoAsks {}

    /** A person of the register who asks for somebody else: a mother, a husband; {@code name} is what was said of them beside it, or null. */
    record APerson(String category, UUID personId, String name, List<PhoneNumber> phones) implements WhoAsks {}
}
