package be.medimmigrant.suivi.register.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** The form as a draft keeps it. Fields that a later version no longer knows are left out. */
final class IntakeJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private IntakeJson() {}

    static String write(IntakeForm form) {
        return JSON.toJson(form);
    }

    static IntakeForm read(String content) {
        return JSON.fromJson(content, IntakeForm.class);
    }
}
