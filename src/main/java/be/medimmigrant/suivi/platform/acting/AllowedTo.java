package be.medimmigrant.suivi.platform.acting;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Who may call a service's method (see {@link Roles}). A service method without it is refused to everybody but the system. */
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface AllowedTo {
    String[] value();
}
