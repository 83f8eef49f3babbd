package be.medimmigrant.suivi.codes;

import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Every code list, from memory. This node's own changes show as soon as they are committed; another node's within
 * {@link #FRESH}, by comparing one number. In pages: {@code #{codes.label('contact_means', request.means)}}.
 */
@Named("codes")
@ApplicationScoped
public class Codes {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject CodeLists lists;
    @Inject Language language;
    @Inject Clock clock;
    private volatile CodeBook book;
    private volatile Instant checked = Instant.EPOCH;

    /** The label in the reader's language; an empty text for null, which stands for «not recorded»; what is no code reads as it is. */
    public String label(String list, String code) {
        return label(list, code, language.getCode());
    }

    public String label(String list, String code, String languageCode) {
        return code == null ? "" : find(list, code).map(found -> found.label(languageCode)).orElse(code);
    }

    /** What may be recorded in that year, in the list's order: groupings and closed codes are left out. */
    public List<Code> items(String list, int year) {
        return book().items(list, year);
    }

    /** What a field offers in that year, with what stands in it already: a closed code is no longer chosen, but kept. */
    public List<Code> offered(String list, int year, String stored) {
        return book().offered(list, year, stored);
    }

    /** What may be recorded this year. */
    public List<Code> items(String list) {
        return items(list, LocalDate.now(clock).getYear());
    }

    /** What stands directly below a code in the tree, closed codes included. */
    public List<Code> children(String list, String parent) {
        return book().children(list, parent);
    }

    /** The whole list, groupings and closed codes included. */
    public List<Code> all(String list) {
        return book().all(list);
    }

    public Optional<Code> find(String list, String code) {
        return code == null ? Optional.empty() : book().find(list, code).or(() -> fresh().find(list, code));
    }

    /** @throws NoSuchElementException for a code that no table can refer to: a mistake in the program */
    public Code get(String list, String code) {
        return find(list, code).orElseThrow(() -> new NoSuchElementException("There is no code " + list + "/" + code));
    }

    /**
     * For services that record a code.
     *
     * @throws RuleViolated {@code codes.notRecordable} when it is not one of the list's codes that may be recorded in that year
     */
    public Code require(String list, String code, int year) {
        return find(list, code).filter(c -> c.recordable() && c.validIn(year))
                .orElseThrow(() -> new RuleViolated("codes.notRecordable"));
    }

    /** All lists as they are now, for those who compute with them. */
    public CodeBook book() {
        CodeBook known = book;
        Instant now = clock.instant();
        if (known != null && Duration.between(checked, now).abs().compareTo(FRESH) < 0) return known;
        return known != null && lists.version() == known.version() ? stillGood(known, now) : fresh();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) CodesChanged change) {
        book = null;
    }

    private CodeBook stillGood(CodeBook known, Instant now) {
        checked = now;
        return known;
    }

    private CodeBook fresh() {
        CodeBook read = lists.read();
        checked = clock.instant();
        book = read;
        return read;
    }
}
