package be.medimmigrant.suivi.deadline.web;

import be.medimmigrant.suivi.deadline.RuleVersionView;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says of a rule that was changed here what Suivi delivers instead. */
@ApplicationScoped
public class DeliveredWords {

    @Inject TextsBean texts;
    @Inject Language language;

    /** «Suivi livre : Durée 3 mois, Premier jour event+1d»; null where nothing differs. */
    String in(RuleVersionView version) {
        if (!version.isDeparting()) return null;
        RuleText here = version.text();
        RuleText delivered = version.delivered();
        List<String> differing = new ArrayList<>();
        say(differing, "length", here, delivered, text -> Math.abs(text.length()) + " " + texts.of("deadline.unit." + text.unit()));
        say(differing, "end", here, delivered, text -> texts.of("deadline.endRule." + text.end()));
        say(differing, "first", here, delivered, RuleText::first);
        say(differing, "last", here, delivered, RuleText::last);
        say(differing, "safe", here, delivered, RuleText::safe);
        say(differing, "basis", here, delivered, text -> text.legalBasis().in(language.getCode()));
        say(differing, "confidence", here, delivered, text -> texts.of("deadline.confidence." + text.confidence()));
        return differing.isEmpty() ? texts.of("deadline.rules.deliveredOther") : texts.of("deadline.rules.delivered", String.join(" ; ", differing));
    }

    private void say(List<String> differing, String what, RuleText here, RuleText delivered, Function<RuleText, String> word) {
        if (!word.apply(here).equals(word.apply(delivered))) differing.add(texts.of("deadline.rules." + what) + " " + word.apply(delivered));
    }
}
