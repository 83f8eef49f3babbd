package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Who is paid: a pharmacy, a dentist, a hospital. */
@Entity
@Table(name = "fund_provider")
public class Provider {

    private static final int LONGEST = 70;

    @Id private UUID id;
    @Version private int version;
    private String name;
    private String iban;

    protected Provider() {}

    /** Refuses a name a bank cannot carry (70 characters) and an IBAN whose check digits are wrong. */
    public static Provider of(String name, String iban) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST) throw new RuleViolated("fund.refused.provider");
        Provider provider = new Provider();
        provider.id = UUID.randomUUID();
        provider.name = name.strip();
        provider.useAccount(iban);
        return provider;
    }

    public void useAccount(String iban) {
        if (iban != null && !iban.isBlank()) this.iban = Iban.of(iban).text();
    }

    public UUID id() { return id; }

    public String name() { return name; }

    public String iban() { return iban; }
}
