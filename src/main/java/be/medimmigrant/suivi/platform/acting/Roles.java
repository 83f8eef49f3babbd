package be.medimmigrant.suivi.platform.acting;

/** The roles the code branches on; their names and labels live in {@code codes/roles.csv}. */
public final class Roles {
    public static final String STAFF = "staff";
    public static final String COORDINATOR = "coordinator";
    public static final String ACCOUNTANT = "accountant";
    public static final String TRAINEE = "trainee";
    public static final String ADMINISTRATOR = "administrator";
    public static final String SYSTEM = "system";
    /** Any signed-in person, whatever the role. */
    public static final String ANYBODY = "*";
    /** Nobody signed in yet: sign-in, first administrator, health. */
    public static final String UNAUTHENTICATED = "?";

    private Roles() {}
}
