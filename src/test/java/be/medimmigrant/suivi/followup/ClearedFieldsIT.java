package be.medimmigrant.suivi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.followup.amu.AmuClient;
import be.medimmigrant.suivi.followup.amu.AmuExecution;
import be.medimmigrant.suivi.followup.amu.AmuFollowUps;
import be.medimmigrant.suivi.followup.amu.AmuProcedure;
import be.medimmigrant.suivi.followup.amu.AmuRemedies;
import be.medimmigrant.suivi.followup.amu.AmuStageResource;
import be.medimmigrant.suivi.followup.amu.AmuUrgentHelp;
import be.medimmigrant.suivi.followup.amu.AnalyseGround;
import be.medimmigrant.suivi.followup.amu.AppealDecision;
import be.medimmigrant.suivi.followup.amu.CallCpas;
import be.medimmigrant.suivi.followup.amu.CallResult;
import be.medimmigrant.suivi.followup.amu.Chances;
import be.medimmigrant.suivi.followup.amu.CheckNotificationDefects;
import be.medimmigrant.suivi.followup.amu.CollectRefusalDecision;
import be.medimmigrant.suivi.followup.amu.ConfirmFiling;
import be.medimmigrant.suivi.followup.amu.ConfirmRequestInWriting;
import be.medimmigrant.suivi.followup.amu.ContactClient;
import be.medimmigrant.suivi.followup.amu.ContactCpas;
import be.medimmigrant.suivi.followup.amu.CpasAnswer;
import be.medimmigrant.suivi.followup.amu.DecideOnAppeal;
import be.medimmigrant.suivi.followup.amu.DefectConclusion;
import be.medimmigrant.suivi.followup.amu.ExecutionState;
import be.medimmigrant.suivi.followup.amu.FilingProof;
import be.medimmigrant.suivi.followup.amu.FilingState;
import be.medimmigrant.suivi.followup.amu.FixHearing;
import be.medimmigrant.suivi.followup.amu.JudgmentKind;
import be.medimmigrant.suivi.followup.amu.Mention;
import be.medimmigrant.suivi.followup.amu.NotificationMode;
import be.medimmigrant.suivi.followup.amu.OtherScheme;
import be.medimmigrant.suivi.followup.amu.RecordCpasAnswer;
import be.medimmigrant.suivi.followup.amu.RecordFiling;
import be.medimmigrant.suivi.followup.amu.RecordJudgment;
import be.medimmigrant.suivi.followup.amu.RecordWithdrawal;
import be.medimmigrant.suivi.followup.amu.ReportReached;
import be.medimmigrant.suivi.followup.amu.ReportUnreachable;
import be.medimmigrant.suivi.followup.amu.RequestUrgentHelp;
import be.medimmigrant.suivi.followup.amu.TransferResult;
import be.medimmigrant.suivi.followup.amu.TriggerKind;
import be.medimmigrant.suivi.followup.amu.VerifyExecution;
import be.medimmigrant.suivi.followup.amu.VerifyTransfer;
import be.medimmigrant.suivi.followup.amu.WayForward;
import be.medimmigrant.suivi.followup.shared.AccompanimentOutcome;
import be.medimmigrant.suivi.followup.shared.AccompanimentTasks;
import be.medimmigrant.suivi.followup.shared.BookAccompaniment;
import be.medimmigrant.suivi.followup.shared.ChooseLawyer;
import be.medimmigrant.suivi.followup.shared.ClosureTasks;
import be.medimmigrant.suivi.followup.shared.ConsentForm;
import be.medimmigrant.suivi.followup.shared.ConsentTasks;
import be.medimmigrant.suivi.followup.shared.ContinueFollowUp;
import be.medimmigrant.suivi.followup.shared.ExplainSecrecy;
import be.medimmigrant.suivi.followup.shared.FileWithoutLawyer;
import be.medimmigrant.suivi.followup.shared.Interpreter;
import be.medimmigrant.suivi.followup.shared.LawyerAnswer;
import be.medimmigrant.suivi.followup.shared.LawyerTasks;
import be.medimmigrant.suivi.followup.shared.LawyerThrough;
import be.medimmigrant.suivi.followup.shared.NextStepBy;
import be.medimmigrant.suivi.followup.shared.RecordAccompaniment;
import be.medimmigrant.suivi.followup.shared.RecordClosure;
import be.medimmigrant.suivi.followup.shared.RecordConsent;
import be.medimmigrant.suivi.followup.shared.RecordLawyer;
import be.medimmigrant.suivi.followup.shared.SendFileToLawyer;
import be.medimmigrant.suivi.fund.AskWhetherAmuRequested;
import be.medimmigrant.suivi.fund.AskWhetherUsed;
import be.medimmigrant.suivi.fund.AskedPayer;
import be.medimmigrant.suivi.fund.CheckThirdPartyPayers;
import be.medimmigrant.suivi.fund.ConfirmAccount;
import be.medimmigrant.suivi.fund.ContactBy;
import be.medimmigrant.suivi.fund.CorrectInvoice;
import be.medimmigrant.suivi.fund.DecideIntervention;
import be.medimmigrant.suivi.fund.FundAccounts;
import be.medimmigrant.suivi.fund.FundApproval;
import be.medimmigrant.suivi.fund.FundInvoices;
import be.medimmigrant.suivi.fund.FundPayment;
import be.medimmigrant.suivi.fund.FundRequests;
import be.medimmigrant.suivi.fund.FundReturns;
import be.medimmigrant.suivi.fund.FundStageResource;
import be.medimmigrant.suivi.fund.FundStory;
import be.medimmigrant.suivi.fund.InformAndRedirect;
import be.medimmigrant.suivi.fund.InformPharmacy;
import be.medimmigrant.suivi.fund.PayInvoice;
import be.medimmigrant.suivi.fund.Payer;
import be.medimmigrant.suivi.fund.PayersAnswer;
import be.medimmigrant.suivi.fund.RecordInvoice;
import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.fund.RefusalReason;
import be.medimmigrant.suivi.fund.VerifyPayment;
import be.medimmigrant.suivi.platform.faces.Texts;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever is cleared or not chosen on the page of a step, the step is done all the same or refused with a sentence, and never ends on
 * the error page: each command with each of its fields left out, one after the other. What is done is taken back.
 */
@ExtendWith(ArquillianExtension.class)
class ClearedFieldsIT {

    /** Of which task or case it is, and the form's own key; and words that nobody has to say. */
    private static final Set<String> NOT_ASKED = Set.of("taskId", "caseId", "key", "note", "reference", "rollNumber", "conditions");

    @Inject AmuStageResource amuStage;
    @Inject FundStageResource fundStage;
    @Inject AmuFollowUps amu;
    @Inject AmuRemedies remedies;
    @Inject AmuProcedure procedure;
    @Inject AmuExecution execution;
    @Inject AmuUrgentHelp urgentHelp;
    @Inject AmuClient client;
    @Inject ConsentTasks consent;
    @Inject LawyerTasks lawyers;
    @Inject AccompanimentTasks accompaniments;
    @Inject ClosureTasks closures;
    @Inject FundRequests requests;
    @Inject FundApproval approval;
    @Inject FundPayment payment;
    @Inject FundInvoices invoices;
    @Inject FundAccounts accounts;
    @Inject FundReturns returns;
    @Inject FundStory story;
    @Inject As as;
    @Inject TestJobs jobs;
    @Inject TestTime time;
    @Inject Clock clock;
    @Resource UserTransaction transaction;
    @PersistenceContext EntityManager em;
    private final List<String> broken = new ArrayList<>();

    @BeforeEach
    void noTimerFires() {
        jobs.hold();
    }

    @AfterEach
    void nothingBroke() {
        time.back();
        jobs.release();
        assertThat(broken).isEmpty();
    }

    @Test
    void the_steps_up_to_the_analysis() {
        on("openFollowUp", task -> new be.medimmigrant.suivi.followup.amu.OpenFollowUp(task, TriggerKind.SILENCE, "cpas_schaerbeek", today(), today(), "no_decision", true), amu::open);
        String collecting = amu("collectRefusalDecision");
        each("collectRefusalDecision", "noor", decision(collecting, TriggerKind.REFUSAL, NotificationMode.REGISTERED_LETTER), amu::collect);
        each("collectRefusalDecision of a grant", "noor", decision(collecting, TriggerKind.GRANTED, null), amu::collect);
        on("collectLateDecision", task -> decision(task, TriggerKind.REFUSAL, NotificationMode.OTHER), amu::collectLate);
        on("confirmRequestInWriting", task -> new ConfirmRequestInWriting(task, today(), "email", "demande confirmée", false), amu::confirmRequestInWriting);
        on("callCpas", task -> new CallCpas(task, today(), CallResult.STILL_EXAMINING, "encore à l’étude", false), amu::callCpas);
        on("verifyTransfer", task -> new VerifyTransfer(task, TransferResult.OTHER_CPAS_DECIDES, "cpas_evere", today(), today(), "transmis", false), amu::verifyTransfer);
        on("requestUrgentHelp", task -> new RequestUrgentHelp(task, ThirdParty.CPAS, today(), "phone", "réquisitoire demandé", false), urgentHelp::request);
        String analysing = amu("analyseGround");
        each("analyseGround", "noor", new AnalyseGround(analysing, "address_not_proven", WayForward.CONTEST, Chances.GOOD, null, "attestation"), amu::analyse);
        each("analyseGround elsewhere", "noor", new AnalyseGround(analysing, "address_not_proven", WayForward.OTHER_SCHEME, null, OtherScheme.FEDASIL, null), amu::analyse);
    }

    @Test
    void both_tracks_and_the_tribunal() {
        on("contactCpas", task -> new ContactCpas(task, today(), "phone", true, false, false, CpasAnswer.MAINTAINED, "révision demandée"), remedies::contactCpas);
        on("confirmFiling", task -> new ConfirmFiling(task, FilingState.FILED, "déposé"), remedies::confirmFiling);
        on("recordFiling", task -> new RecordFiling(task, today(), "labour_tribunal_fr", "26/1/A", FilingProof.E_DEPOSIT), remedies::recordFiling);
        on("checkNotificationDefects", task -> new CheckNotificationDefects(task, Map.of(Mention.COURT, true), true, DefectConclusion.FILED, today(), "labour_tribunal_fr", "26/1/A",
                FilingProof.E_DEPOSIT, "déposé"), remedies::checkDefects);
        on("recordJudgment", task -> new RecordJudgment(task, JudgmentKind.PARTIAL, today(), today(), "en partie"), procedure::recordJudgment);
        on("decideOnAppeal", task -> new DecideOnAppeal(task, AppealDecision.LODGED, today(), "appel"), procedure::decideOnAppeal);
        on("askAboutCassation", task -> new DecideOnAppeal(task, AppealDecision.NONE, today(), "non"), procedure::askAboutCassation);
        on("verifyExecution", task -> new VerifyExecution(task, ExecutionState.RECEIVED, today(), "reçue"), execution::verify);
    }

    @Test
    void what_is_told_beside_the_steps() {
        on("cpasAnswered", id -> new RecordCpasAnswer(UUID.fromString(id), CpasAnswer.REVISED, today(), "phone", "accordé"), remedies::cpasAnswered);
        on("hearingFixed", id -> new FixHearing(UUID.fromString(id), today().plusDays(20), "26/1/A"), procedure::fixHearing);
        UUID caseId = UUID.fromString(amu("clientWithdraws"));
        each("clientWithdraws", "noor", new RecordWithdrawal(caseId, today(), "elle part"), client::withdraws);
        each("clientUnreachable", "noor", new ReportUnreachable(caseId, today(), "ne répond pas"), client::unreachable);
        UUID sought = UUID.fromString(amu("clientReached"));
        each("clientReached", "noor", new ReportReached(sought, today(), "phone", "elle rappelle"), client::reached);
        on("contactClient", task -> new ContactClient(task, today(), "phone", true, "elle répond"), client::contactClient);
    }

    @Test
    void the_shared_steps() {
        on("explainSecrecy", task -> new ExplainSecrecy(task, today(), "arabic", Interpreter.PROFESSIONAL), consent::explain);
        on("recordConsent", task -> new RecordConsent(task, today(), ConsentForm.WRITTEN, true, everybody()), consent::record);
        on("chooseLawyer", task -> new ChooseLawyer(task, LawyerThrough.LAWYER, "Maître Invention", "02"), lawyers::choose);
        String sending = amu("sendFileToLawyer");
        each("sendFileToLawyer", "noor", new SendFileToLawyer(sending, today(), "email", "dossier", true), lawyers::send);
        each("sendFileToLawyer without lawyer", "noor", new FileWithoutLawyer(sending, today()), lawyers::sendNothing);
        on("recordLawyer", task -> new RecordLawyer(task, LawyerAnswer.CONFIRMED, today(), "Maître Invention", "REF", NextStepBy.LAWYER), lawyers::record);
        on("bookAccompaniment", task -> new BookAccompaniment(task, Whom.of(ThirdParty.CPAS), true, "rue Vifquin 2", today().plusDays(3), LocalTime.of(9, 30), As.id("leo"), null, Interpreter.MEDIATOR), accompaniments::book);
        on("recordAccompaniment", task -> new RecordAccompaniment(task, AccompanimentOutcome.HELD, "acceptée"), accompaniments::record);
        String closing = amu("recordClosure");
        each("recordClosure", "noor", new RecordClosure(closing, "client_withdrew", today(), "a trouvé une solution", Set.of()), closures::record);
        each("recordClosure to go on", "noor", new ContinueFollowUp(closing, "elle a changé d’avis"), closures::goOn);
    }

    @Test
    void the_fund() {
        inFund("recordRequest", task -> new RecordRequest(task, "reason_amu_pending", "expense_pharmacy", null, "Antibiotique", new RecordRequest.Payee("Pharmacie du Parc (exemple)", null), Money.of("46.80"),
                today(), false, new RecordRequest.Evidence(true, false, false, true), today(), today(), null), said -> requests.record(said));
        inFund("checkThirdPartyPayers", task -> new CheckThirdPartyPayers(task, PayersAnswer.AWAITED, AskedPayer.byUs(Payer.CPAS, today()), "CPAS appelé"), requests::checkPayers);
        String checking = fund("checkThirdPartyPayers");
        each("checkThirdPartyPayers of an insurance", "noor", new AskedPayer(Payer.INSURANCE, ContactBy.US, "Assurance Exemple", today(), true),
                asked -> requests.checkPayers(new CheckThirdPartyPayers(checking, PayersAnswer.NOBODY, asked, "rien")));
        inFund("payerAnswered", id -> new CheckThirdPartyPayers(id, PayersAnswer.CPAS, AskedPayer.byUs(Payer.CPAS, today()), "le CPAS paie"), said -> requests.payerAnswered(UUID.fromString(said.taskId()), said));
        inFund("informAndRedirect", task -> new InformAndRedirect(task, PayersAnswer.CPAS, AskedPayer.byUs(Payer.CPAS, today()), "le CPAS paie"), requests::inform);
        String deciding = fund("approveIntervention");
        each("approveIntervention of less", "samir", new DecideIntervention(deciding, DecideIntervention.Verdict.APPROVE_LESS, Money.of("40"), null, "moins", "rien", null), said -> approval.decide(said));
        each("approveIntervention to refuse", "samir", new DecideIntervention(deciding, DecideIntervention.Verdict.REFUSE, null, RefusalReason.NO_BUDGET, "plus rien", null, null), said -> approval.decide(said));
        inFund("informPharmacy", task -> new InformPharmacy(task, new RecordRequest.Payee("Pharmacie du Parc (exemple)", null), today()), payment::informPharmacy);
        inFund("recordInvoice", task -> new RecordInvoice(task, "FA-" + task, today(), Money.of("46.80"), "T-1", "BE68539007547034", true, null, today()), payment::recordInvoice);
        inFund("askWhetherUsed", task -> new AskWhetherUsed(task, AskWhetherUsed.Answer.USED, "oui"), invoices::askedWhetherUsed);
        UUID invoiced = UUID.fromString(fund("correctInvoice"));
        each("correctInvoice", "noor", new CorrectInvoice(invoiced, "FA-" + invoiced, today(), Money.of("46.80"), null, null, today(), new RecordRequest.Payee("Pharmacie du Lac (exemple)", "BE71096123456769"), null),
                invoices::correct);
        each("giveUp", "noor", new GiveUp(invoiced, PayersAnswer.WITHDRAWN, "elle renonce"), said -> requests.giveUp(said.caseId(), said.why(), said.said()));
        each("payInvoice", "compta", new PayInvoice(story.task(invoiced, "payInvoice"), today(), null), said -> payment.pay(said));
        each("confirmAccount", "hanna", new ConfirmAccount(UUID.fromString(fund("confirmAccount")), "BE71096123456769", "appelée", null), accounts::confirm);
        UUID paid = UUID.fromString(fund("paymentReturned"));
        each("paymentReturned", "hanna", new FundReturns.PaymentReturned(paid, "compte fermé", null), said -> returns.cameBack(said));
        each("verifyPayment", "hanna", new VerifyPayment(story.task(paid, "verifyPayment"), true, "juste", null), said -> payment.verify(said));
        inFund("askWhetherAmuRequested", task -> new AskWhetherAmuRequested(task, AskWhetherAmuRequested.Answer.YES, "oui"), requests::askedWhetherAmu);
    }

    private record GiveUp(UUID caseId, PayersAnswer why, String said) {}

    private <C extends Record> void on(String page, Function<String, C> command, Consumer<C> door) {
        each(page, "noor", command.apply(amu(page)), door);
    }

    private <C extends Record> void inFund(String page, Function<String, C> command, Consumer<C> door) {
        each(page, "noor", command.apply(fund(page)), door);
    }

    /** A case at that step. @return what its page's address names: the task or the case */
    private String amu(String page) {
        String address = amuStage.stage(page);
        jobs.hold();
        return address.substring(address.indexOf('=') + 1);
    }

    private String fund(String page) {
        String address = fundStage.stage(page, "noor", null);
        return address.substring(address.indexOf('=') + 1);
    }

    private <C extends Record> void each(String page, String who, C whole, Consumer<C> door) {
        try {
            if (attempt(page, who, whole, door)) broken.add(page + " is refused when nothing is left out");
            for (int field : fields(whole)) attempt(page + " without " + whole.getClass().getRecordComponents()[field].getName(), who, without(whole, field), door);
        } catch (Exception impossible) {
            throw new IllegalStateException(page, impossible);
        }
    }

    /** @return whether it was refused */
    private <C extends Record> boolean attempt(String what, String who, C command, Consumer<C> door) throws Exception {
        transaction.begin();
        try {
            as.person(who, () -> {
                door.accept(command);
                em.flush();
            });
            return false;
        } catch (RuleViolated refused) {
            if (!Texts.LANGUAGES.stream().allMatch(language -> Texts.in(language).containsKey(refused.key()))) broken.add(what + ": no words for " + refused.key());
            return true;
        } catch (RuntimeException error) {
            broken.add(what + ": " + error);
            return false;
        } finally {
            transaction.rollback();
        }
    }

    /** What can be cleared on the page; a set of boxes is empty rather than missing, and so is what a nested record groups. */
    private static List<Integer> fields(Record command) {
        RecordComponent[] all = command.getClass().getRecordComponents();
        List<Integer> fields = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            Class<?> type = all[i].getType();
            boolean cleared = !type.isPrimitive() && !Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type) && type != RecordRequest.Evidence.class;
            if (cleared && !NOT_ASKED.contains(all[i].getName())) fields.add(i);
        }
        return fields;
    }

    @SuppressWarnings("unchecked")
    private static <C extends Record> C without(C whole, int field) throws ReflectiveOperationException {
        RecordComponent[] all = whole.getClass().getRecordComponents();
        Object[] values = new Object[all.length];
        for (int i = 0; i < all.length; i++) {
            all[i].getAccessor().setAccessible(true);
            values[i] = i == field ? null : all[i].getAccessor().invoke(whole);
        }
        var constructor = whole.getClass().getDeclaredConstructor(Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return (C) constructor.newInstance(values);
    }

    private CollectRefusalDecision decision(String task, TriggerKind trigger, NotificationMode mode) {
        return new CollectRefusalDecision(task, trigger, "cpas_schaerbeek", LocalDate.parse("2026-09-02"), LocalDate.parse("2026-09-02"), LocalDate.parse("2026-09-14"), mode, LocalDate.parse("2026-09-15"),
                LocalDate.parse("2026-09-16"), LocalDate.parse("2026-09-16"), "address_not_proven", Map.of(Mention.COURT, true), Set.of("cpas_decision_letter"), false);
    }

    private static Map<ThirdParty, Boolean> everybody() {
        Map<ThirdParty, Boolean> words = new EnumMap<>(ThirdParty.class);
        ConsentTasks.ALWAYS_ASKED.forEach(party -> words.put(party, true));
        return words;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
