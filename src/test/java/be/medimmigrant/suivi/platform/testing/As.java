package be.medimmigrant.suivi.platform.testing;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;

/** Runs a piece of a test as one of the demo team. */
@ApplicationScoped
public class As {

    @Inject Acting acting;

    public <T> T staff(Supplier<T> work) {
        return person("noor", work);
    }

    public void staff(Runnable work) {
        person("noor", work);
    }

    public <T> T coordinator(Supplier<T> work) {
        return person("samir", work);
    }

    public void coordinator(Runnable work) {
        person("samir", work);
    }

    public <T> T person(String username, Supplier<T> work) {
        return acting.as(new Actor(id(username), "test"), work);
    }

    public void person(String username, Runnable work) {
        acting.as(new Actor(id(username), "test"), work);
    }

    public static UUID id(String username) {
        return UUID.nameUUIDFromBytes(("account " + username).getBytes(StandardCharsets.UTF_8));
    }
}
