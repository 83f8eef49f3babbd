package be.medimmigrant.suivi.deadline.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.deadline.DeadlineRules;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** «What if»: any rule, any date, any way of notification. The answer is in the address, so it can be sent to a colleague. */
@Named
@ViewScoped
public class WhatIfPage implements Serializable {

    @Inject DeadlineRules rules;
    @Inject NextDeadline drawn;
    @Inject Codes codes;
    @Inject TextsBean texts;
    private String rule = "labour_tribunal_appeal";
    private final BaseDateFields fields = new BaseDateFields();
    private boolean answered;

    public void show() {
        fields.offer(rules.rule(rule));
        answered = fields.isFilled();
        if (answered) {
            rules.whatIf(rule, fields.read());
        }
    }

    /** Another rule, another way, another date: the answer below would be that of another question. */
    public void asked() {
        fields.offer(rules.rule(rule));
        answered = false;
    }

    public String answer() {
        fields.read();
        List<String> query = new ArrayList<>(List.of("rule=" + rule, "mode=" + fields.getMode()));
        if (fields.isOnAsked()) query.add("on=" + fields.getOn());
        if (fields.isPostedAsked()) query.add("posted=" + fields.getPosted());
        if (fields.isPresentedAsked()) query.add("presented=" + fields.getPresented());
        return "/deadline/whatIf.xhtml?faces-redirect=true&" + String.join("&", query);
    }

    public DeadlineCard getCard() {
        return answered ? drawn.whatIf(rule, fields.read()) : null;
    }

    public String getBase() { return texts.of("deadline.base." + rules.rule(rule).base()); }

    public List<Code> getRules() { return codes.all("deadline_rules"); }

    public BaseDateFields getFields() { return fields; }

    public String getRule() { return rule; }

    public void setRule(String rule) { this.rule = rule; }
}
