package be.medimmigrant.suivi.fund.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The longer way: an exceptional reason, a repeated request or an amount above a cap. */
@Named
@ViewScoped
public class ApproveExceptionPage extends ApproveInterventionPage {}
