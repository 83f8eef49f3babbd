package be.medimmigrant.suivi.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** @param supposed follows only from the place of residence; {@code until} since when no longer, null = still involved */
public record PartyView(UUID id, ThirdParty role, String cpas, String authority, String name, String reference, String phone,
        boolean supposed, LocalDate since, LocalDate until) {

    /** Whose mandate speaking with them rests on. */
    public Whom whom() {
        return new Whom(role, authority, name);
    }
}
