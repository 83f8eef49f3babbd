package be.medimmigrant.suivi.deadline;

import static be.medimmigrant.suivi.platform.acting.Roles.SYSTEM;

import be.medimmigrant.suivi.deadline.domain.RuleVersion;
import be.medimmigrant.suivi.deadline.domain.RuleVersions;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.RuleBook;
import be.medimmigrant.suivi.deadline.term.RuleFiles;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.start.Starting;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * At each start: rules that a new release delivers join the table, and a rule nobody changed here takes the text that is delivered
 * now. A rule that was changed here, or would no longer be sound with that text, is left, and stands on the team page until somebody
 * saved it again. No term moves by this: see {@link RuleCorrection}.
 */
@Stateless
@AllowedTo(SYSTEM)
public class DeliveredRules {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveredRules.class);

    @Inject RuleVersions versions;
    @Inject BelgianCalendar calendar;
    @Inject Clock clock;

    public void atStart(@Observes @Priority(300) Starting start) {
        load(RuleFiles.texts());
    }

    public void load(List<RuleText> delivered) {
        Map<String, List<RuleVersion>> there = versions.all().stream().collect(Collectors.groupingBy(v -> v.text().code()));
        delivered.stream().filter(text -> !there.containsKey(text.code())).map(RuleVersion::delivered).forEach(versions::add);
        Map<RuleVersion, RuleText> changed = delivered.stream().filter(text -> there.containsKey(text.code()))
                .flatMap(text -> there.get(text.code()).stream().filter(v -> v.isUntouched() && !v.text().equals(text)).map(v -> Map.entry(v, text)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        RuleTrial trial = new RuleTrial(calendar, bookWith(changed.values()));
        changed.forEach((version, text) -> follow(version, text, trial));
    }

    private RuleBook bookWith(Iterable<RuleText> changed) {
        RuleBook book = versions.book();
        for (RuleText text : changed) book = book.with(text.rule(UUID.randomUUID(), null, null));
        return book;
    }

    private void follow(RuleVersion version, RuleText text, RuleTrial trial) {
        try {
            trial.refuseUnlessSound(text, null, null, LocalDate.now(clock));
            LOG.warn("The rule {} takes the text this release delivers", text.code());
            version.follow(text);
        } catch (RuleViolated unsound) {
            LOG.error("The rule {} is left as it is: with the text this release delivers the rules here would not be sound ({})", text.code(), unsound.getMessage());
        }
    }
}
