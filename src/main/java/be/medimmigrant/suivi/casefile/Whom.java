package be.medimmigrant.suivi.casefile;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;

/**
 * One third party: one of those the consent asks about, or another one that is named. A mandate is given for one, and allows nothing
 * towards another.
 *
 * @param kind {@link ThirdParty#OTHER} says nothing without one of the two that follow; another kind says it all
 * @param authority code of the list {@code authorities}
 * @param name as it was typed; null where there is an authority
 */
public record Whom(ThirdParty kind, String authority, String name) implements Serializable {

    private static final String AUTHORITY = "authorities/";
    private static final String NAME = "name/";

    /** Refused as {@code casefile.thirdPartyMissing} for nobody, {@code casefile.whichMissing} for another one without a name. */
    public Whom {
        if (kind == null) throw new RuleViolated("casefile.thirdPartyMissing");
        ThirdParty known = kind == ThirdParty.OTHER && authority != null ? ThirdParty.ofAuthority(authority).orElse(kind) : kind;
        boolean other = known == ThirdParty.OTHER;
        authority = other && authority != null && !authority.isBlank() ? authority : null;
        name = other && authority == null && name != null ? name.strip().replaceAll("\\s+", " ") : null;
        if (other && authority == null && (name == null || name.isEmpty())) throw new RuleViolated("casefile.whichMissing");
        kind = known;
    }

    public static Whom of(ThirdParty kind) {
        return new Whom(kind, null, null);
    }

    /** Chosen on a form by its {@link #code}, or as «another one» by what stands beside it. */
    public static Whom chosen(String code, String authority, String name) {
        if (code == null) throw new RuleViolated("casefile.thirdPartyMissing");
        return code.equals(ThirdParty.OTHER.code()) ? new Whom(ThirdParty.OTHER, authority, name) : of(code);
    }

    private static Whom of(String code) {
        if (code.startsWith(AUTHORITY)) return new Whom(ThirdParty.OTHER, code.substring(AUTHORITY.length()), null);
        if (code.startsWith(NAME)) return new Whom(ThirdParty.OTHER, null, code.substring(NAME.length()));
        return of(ThirdParty.of(code));
    }

    /** Chosen in a list of the case's third parties. */
    public String code() {
        return authority != null ? AUTHORITY + authority : name != null ? NAME + name : kind.code();
    }

    /** Whether both mean the same: accents, capitals and dots do not make another one of a name. */
    public boolean is(Whom other) {
        return equals(other) || name != null && other.name != null && !plain(name).isEmpty() && plain(name).equals(plain(other.name));
    }

    /** As an argument of a line of the timeline. */
    public String told() {
        return authority != null ? "code:authorities/" + authority : name != null ? "name:" + name : "text:casefile.thirdParty." + kind.code();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
