package be.medimmigrant.suivi.deadline.web;

import be.medimmigrant.suivi.deadline.ChangeRule;
import be.medimmigrant.suivi.deadline.DeadlineRules;
import be.medimmigrant.suivi.deadline.RuleVersionView;
import be.medimmigrant.suivi.deadline.term.Confidence;
import be.medimmigrant.suivi.deadline.term.EndRule;
import be.medimmigrant.suivi.deadline.term.LegalBasis;
import be.medimmigrant.suivi.deadline.term.LengthUnit;
import be.medimmigrant.suivi.deadline.term.LengthUse;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes one version of a rule: from a day on, or because it was wrong. */
@Named
@ViewScoped
public class ChangeRulePage implements Serializable {

    @Inject DeadlineRules rules;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    @Inject DeliveredWords delivered;
    private UUID versionId;
    private RuleVersionView seen;
    private List<String> followingLength;
    private Integer length;
    private String unit;
    private String end;
    private String confidence;
    private String basisFr;
    private String basisNl;
    private String basisEn;
    private String first;
    private String last;
    private String safe;
    private LocalDate from;

    public void show() {
        seen = rules.version(versionId);
        RuleText text = seen.text();
        followingLength = LengthUse.of(text.rule(versionId, seen.validFrom(), seen.validTo())).days();
        length = text.length();
        unit = text.unit();
        end = text.end();
        confidence = text.confidence();
        basisFr = text.legalBasis().fr();
        basisNl = text.legalBasis().nl();
        basisEn = text.legalBasis().en();
        first = text.first();
        last = text.last();
        safe = text.safe().replace("|", " ");
    }

    public String save() {
        RuleText was = seen.text();
        RuleText text = new RuleText(was.code(), was.base(), length, unit, was.modes(), first, last, end,
                String.join("|", safe.strip().split("\\s+")), was.ahead(), was.nature(), confidence,
                new LegalBasis(basisFr, basisNl, basisEn));
        rules.change(new ChangeRule(versionId, seen.seenVersion(), text, from));
        toasts.say(texts.of("deadline.rules.saved"));
        return "/deadline/rules.xhtml?faces-redirect=true";
    }

    public RuleVersionView getSeen() { return seen; }

    /** Whoever saves this version has seen what the release delivers. */
    public String getDelivered() { return delivered.in(seen); }

    /** Where no formula counts with the length, its fields are shut: what is typed there would change nothing. */
    public boolean isLengthCounted() { return !followingLength.isEmpty(); }

    /** Which dates the length moves, and that the safe one stays where it does; or why it moves none. */
    public String getLengthHint() {
        if (!isLengthCounted()) return texts.of("deadline.rules.lengthUnused");
        String moves = texts.of("deadline.rules.lengthMoves", followingLength.stream().map(day -> texts.of("deadline.rules.lengthMoves." + day)).collect(Collectors.joining(", ")));
        return followingLength.contains("safe") ? moves : moves + " " + texts.of("deadline.rules.lengthLeavesSafe");
    }

    public List<String> getUnits() { return Stream.of(LengthUnit.values()).map(LengthUnit::code).toList(); }

    public List<String> getEnds() { return Stream.of(EndRule.values()).map(EndRule::code).toList(); }

    public List<String> getConfidences() { return Stream.of(Confidence.values()).map(Confidence::code).toList(); }

    /** As in the address. */
    public String getVersionId() { return versionId == null ? null : versionId.toString(); }

    public void setVersionId(String versionId) { this.versionId = Ids.read(versionId); }

    public Integer getLength() { return length; }

    public void setLength(Integer length) { this.length = length; }

    public String getUnit() { return unit; }

    public void setUnit(String unit) { this.unit = unit; }

    public String getEnd() { return end; }

    public void setEnd(String end) { this.end = end; }

    public String getConfidence() { return confidence; }

    public void setConfidence(String confidence) { this.confidence = confidence; }

    public String getBasisFr() { return basisFr; }

    public void setBasisFr(String basis) { this.basisFr = basis; }

    public String getBasisNl() { return basisNl; }

    public void setBasisNl(String basis) { this.basisNl = basis; }

    public String getBasisEn() { return basisEn; }

    public void setBasisEn(String basis) { this.basisEn = basis; }

    public String getFirst() { return first; }

    public void setFirst(String first) { this.first = first; }

    public String getLast() { return last; }

    public void setLast(String last) { this.last = last; }

    public String getSafe() { return safe; }

    public void setSafe(String safe) { this.safe = safe; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }
}
