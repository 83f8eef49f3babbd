package be.medimmigrant.suivi.codes;

import static be.medimmigrant.suivi.platform.acting.Roles.ADMINISTRATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;

import be.medimmigrant.suivi.codes.domain.CodeItem;
import be.medimmigrant.suivi.codes.domain.CodeItems;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What administrators do with the lists. Each change stands in the change log. */
@Stateless
@AllowedTo(ADMINISTRATOR)
public class CodeAdministration {

    /** Lists that grow by the coordinator's own work: a new source of the fund is a new code. */
    private static final Set<String> COORDINATORS_OWN = Set.of("fund_sources");

    @Inject CodeItems items;
    @Inject Codes codes;
    @Inject Event<CodesChanged> changed;
    @Inject ActingInTransaction acting;

    /** Does nothing: whoever does not administer is refused before a list or a form is shown. */
    public void mustAdminister() {}

    /** @throws RuleViolated {@code codes.unknown} */
    public CodeSheet sheet(String list, String code) {
        CodeItem item = items.get(list, code);
        long uses = items.uses(list, code);
        return new CodeSheet(codes.get(list, code), item.version(), uses, !item.delivered() && uses == 0 && !items.wasRecorded(list, code));
    }

    /**
     * Adds a code that may be recorded, at the end of its list; without a parent it stands below the list's total, so that the
     * year counts it. The coordinator adds sources of the fund only.
     *
     * @throws RuleViolated {@code codes.code.invalid}, {@code codes.code.taken}, {@code codes.parent.unknown}, {@code codes.unknown}
     *         for a list that is not there, {@code codes.label.missing}, {@code codes.label.long}
     */
    @AllowedTo({ADMINISTRATOR, COORDINATOR})
    public void add(AddCode wanted) {
        Set<String> roles = acting.tell();
        if (roles.contains(COORDINATOR) && !roles.contains(ADMINISTRATOR) && !COORDINATORS_OWN.contains(wanted.list())) throw new RuleViolated("acting.refused");
        CodeBook book = codes.book();
        if (!book.lists().containsKey(wanted.list())) throw new RuleViolated("codes.unknown");
        if (wanted.parent() != null && book.parents(wanted.list()).stream().noneMatch(p -> p.code().equals(wanted.parent()))) throw new RuleViolated("codes.parent.unknown");
        String parent = wanted.parent() != null ? wanted.parent() : book.total(wanted.list()).map(Code::code).orElse(null);
        CodeItem item = CodeItem.add(wanted.list(), wanted.code(), parent, items.nextPosition(wanted.list()));
        if (items.exists(wanted.list(), wanted.code())) throw new RuleViolated("codes.code.taken");
        item.describe(wanted.labelFr(), wanted.labelNl(), wanted.labelEn(), wanted.validFrom(), null);
        items.add(item);
        changed.fire(new CodesChanged());
    }

    /** @throws RuleViolated {@code codes.changedMeanwhile}, {@code codes.label.missing}, {@code codes.label.long}, {@code codes.years.order} */
    public void describe(DescribeCode wanted) {
        CodeItem item = items.get(wanted.list(), wanted.code());
        if (item.version() != wanted.version()) throw new RuleViolated("codes.changedMeanwhile");
        item.describe(wanted.labelFr(), wanted.labelNl(), wanted.labelEn(), wanted.validFrom(), wanted.validTo());
        changed.fire(new CodesChanged());
    }

    /** Changes places with the sibling before it; the first stays where it is. */
    public void moveUp(String list, String code) {
        move(list, code, -1);
    }

    /** Changes places with the sibling after it; the last stays where it is. */
    public void moveDown(String list, String code) {
        move(list, code, 1);
    }

    /**
     * Only a code added by mistake: nothing refers to it, nothing ever did. The foreign keys of all tables say the same.
     *
     * @throws RuleViolated {@code codes.inUse} with the number of rows, {@code codes.delivered}; {@code codes.recorded} when it
     *         was corrected away and is still read in a history
     */
    public void remove(String list, String code) {
        CodeItem item = items.get(list, code);
        long uses = items.uses(list, code);
        if (uses > 0) throw new RuleViolated("codes.inUse", uses);
        if (item.delivered()) throw new RuleViolated("codes.delivered");
        if (items.wasRecorded(list, code)) throw new RuleViolated("codes.recorded");
        items.remove(item);
        changed.fire(new CodesChanged());
    }

    private void move(String list, String code, int step) {
        CodeItem item = items.get(list, code);
        List<CodeItem> siblings = items.siblings(list, codes.get(list, code).parent());
        int from = siblings.indexOf(item);
        int to = from + step;
        if (to < 0 || to >= siblings.size()) return;
        List<Integer> places = siblings.stream().map(CodeItem::position).toList();
        List<CodeItem> order = new ArrayList<>(siblings);
        Collections.swap(order, from, to);
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < order.size(); i++) order.get(i).placeAt(last = Math.max(places.get(i), last + 1));
        changed.fire(new CodesChanged());
    }
}
