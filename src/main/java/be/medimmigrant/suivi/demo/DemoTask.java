package be.medimmigrant.suivi.demo;

import java.util.UUID;

/** An open task of a case. */
public record DemoTask(String id, String key, UUID caseId) {}
