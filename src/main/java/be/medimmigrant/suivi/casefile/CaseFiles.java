package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;
import static be.medimmigrant.suivi.platform.acting.Roles.TRAINEE;

import be.medimmigrant.suivi.casefile.domain.CaseFile;
import be.medimmigrant.suivi.casefile.domain.CaseFileQueries;
import be.medimmigrant.suivi.casefile.domain.CaseStepQueries;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Opens, entrusts and closes cases. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class CaseFiles {

    @PersistenceContext EntityManager em;
    @Inject CaseFileQueries queries;
    @Inject CaseStepQueries steps;
    @Inject Parties parties;
    @Inject Codes codes;
    @Inject CommentDrafts drafts;
    @Inject Timeline timeline;
    @Inject Acting acting;
    @Inject ActingInTransaction transaction;
    @Inject Clock clock;
    @Inject Event<CaseClosed> closed;
    @Inject Event<CaseHandedOver> handedOver;

    /** Opens a case under the year's next number. A request leads to one case at most. */
    public UUID open(OpenCase open) {
        LocalDate today = LocalDate.now(clock);
        UUID owner = open.ownerId() == null ? acting.id() : open.ownerId();
        mustBeOfTheTeam(open.ownerId());
        mustBeOfTheTeam(open.standInId());
        UUID standIn = open.standInId() == null ? queries.leastBusyBeside(owner) : open.standInId();
        if (open.requestId() != null) queries.ofRequest(open.requestId()).ifPresent(followed -> {
            throw new RuleViolated("casefile.requestAlreadyFollowed", followed.number());
        });
        codes.require("case_types", open.caseType(), today.getYear());
        CaseFile file = CaseFile.open(UUID.randomUUID(), queries.nextNumber(today.getYear()), open.caseType(), open.personId(),
                open.requestId(), owner, standIn, today);
        em.persist(file);
        queries.cpasOfResidence(open.personId()).ifPresent(cpas -> parties.supposeCpas(file.id(), cpas));
        timeline.record(TimelineEvent.of(file.id(), TimelineKind.SYSTEM, "casefile.timeline.opened", "code:case_types/" + open.caseType()));
        return file.id();
    }

    /** @return what stands above the case; refused as {@code casefile.unknown} when there is none, and to a trainee who has no task in it */
    @AllowedTo({STAFF, COORDINATOR, TRAINEE})
    public CaseHeader header(UUID id) {
        if (!acting.actor().isSystem() && Collections.disjoint(transaction.tell(), Set.of(STAFF, COORDINATOR)) && !hasTaskIn(id)) throw new RuleViolated("acting.refused");
        return queries.header(id).orElseThrow(() -> new RuleViolated("casefile.unknown"));
    }

    /** Writes what happened or was agreed into the timeline; also in a closed case. */
    public void comment(UUID id, String text) {
        if (text == null || text.isBlank()) throw new RuleViolated("casefile.commentEmpty");
        require(id);
        timeline.record(new TimelineEvent(id, TimelineKind.NOTE, "casefile.timeline.note", List.of(), text.strip()));
        drafts.forget(id);
    }

    /**
     * The request a case was opened from turned out to be about somebody else, and so is the case. Nothing happens where a request led to none.
     *
     * @throws RuleViolated {@code casefile.personMissing} for nobody, {@code casefile.personOfTheFund} when the fund has asked or paid in that person's name
     */
    public void follow(UUID requestId, UUID personId) {
        CaseFile file = queries.ofRequest(requestId).orElse(null);
        if (file == null || file.personId().equals(personId)) return;
        if (personId == null) throw new RuleViolated("casefile.personMissing", file.number());
        if (queries.hasIntervention(file.id())) throw new RuleViolated("casefile.personOfTheFund", file.number());
        tell(file, "casefile.timeline.person", queries.alias(file.personId()), queries.alias(personId));
        file.concern(personId);
        if (parties.of(file.id()).stream().noneMatch(party -> party.role() == ThirdParty.CPAS)) queries.cpasOfResidence(personId).ifPresent(cpas -> parties.supposeCpas(file.id(), cpas));
    }

    /** Another owner; who owned it so far stands in if the new owner was the stand-in. */
    public void handOver(UUID id, UUID ownerId) {
        CaseFile file = require(id);
        UUID standIn = ownerId != null && ownerId.equals(file.standInId()) ? file.ownerId() : file.standInId();
        entrust(file, ownerId, standIn);
    }

    /** @param standInId null = nobody stands in */
    public void setStandIn(UUID id, UUID standInId) {
        CaseFile file = require(id);
        entrust(file, file.ownerId(), standInId);
    }

    /** Owner and stand-in at once. */
    public void entrust(UUID id, UUID ownerId, UUID standInId) {
        entrust(require(id), ownerId, standInId);
    }

    private void entrust(CaseFile file, UUID ownerId, UUID standInId) {
        UUID before = file.ownerId();
        UUID standInBefore = file.standInId();
        if (!before.equals(ownerId)) mustBeOfTheTeam(ownerId);
        if (!Objects.equals(standInBefore, standInId)) mustBeOfTheTeam(standInId);
        file.entrust(ownerId, standInId);
        if (!before.equals(ownerId)) tell(file, "casefile.timeline.handedOver", "account:" + before, "account:" + ownerId);
        if (standInId != null && !standInId.equals(standInBefore)) tell(file, "casefile.timeline.standIn", "account:" + standInId);
        handedOver.fire(new CaseHandedOver(file.id(), before, ownerId, standInId));
    }

    /**
     * Closes the case with its outcome. Called by the step of the closure process that a person completes, and by nothing else:
     * no case closes because a date passed.
     *
     * @param on the day the follow-up ended, between opening and today
     */
    public void close(UUID id, String outcomeCode, LocalDate on, String factualResult) {
        CaseFile file = require(id);
        if (outcomes(file.caseType()).stream().noneMatch(o -> o.code().equals(outcomeCode))) throw new RuleViolated("casefile.outcomeMissing");
        file.close(outcomeCode, on, factualResult, LocalDate.now(clock));
        timeline.record(new TimelineEvent(id, TimelineKind.DECISION, "casefile.timeline.closed",
                List.of("code:case_outcomes/" + outcomeCode, "date:" + on), factualResult));
        closed.fire(new CaseClosed(id, outcomeCode, on));
    }

    /** The outcomes a case of this type can have: its own, and those of any type. One that no process ends with, such as a code added here, is none. */
    public List<Code> outcomes(String caseType) {
        return codes.items("case_outcomes").stream().filter(o -> o.attribute("case_type").isEmpty() ? !o.attribute("end_event_id").isEmpty()
                : Arrays.asList(o.attribute("case_type").split("\\|")).contains(caseType)).toList();
    }

    /** Whoever is answerable for a case reads cases: refused as {@code casefile.cannotOwn} for a closed account or another role. */
    private void mustBeOfTheTeam(UUID account) {
        if (account != null && !queries.isOfTheTeam(account)) throw new RuleViolated("casefile.cannotOwn");
    }

    private boolean hasTaskIn(UUID id) {
        return steps.tasks(id, acting.id(), clock.instant()).stream().anyMatch(CaseTaskView::mayDo);
    }

    private void tell(CaseFile file, String key, String... args) {
        timeline.record(TimelineEvent.of(file.id(), TimelineKind.NOTE, key, args));
    }

    private CaseFile require(UUID id) {
        CaseFile file = em.find(CaseFile.class, id);
        if (file == null) throw new RuleViolated("casefile.unknown");
        return file;
    }
}
