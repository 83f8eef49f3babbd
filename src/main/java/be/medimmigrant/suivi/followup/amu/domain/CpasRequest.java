package be.medimmigrant.suivi.followup.amu.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What was asked of which CPAS ({@code cpas.csv}), and when; aid can be granted back to that day. */
@Embeddable
public record CpasRequest(@Column(name = "cpas") String cpas, @Column(name = "requested_on") LocalDate requestedOn,
        @Column(name = "acknowledged_on") LocalDate acknowledgedOn) {

    public CpasRequest {
        Days.chosen(cpas, "cpas");
        Days.inOrder(requestedOn, acknowledgedOn, "acknowledgedBeforeRequested");
    }

    /** Silence is counted from the request: its day must then be known. */
    public static CpasRequest of(String cpas, LocalDate requestedOn, LocalDate acknowledgedOn, boolean dayNeeded, LocalDate today) {
        if (dayNeeded) Days.known(requestedOn, "requestedOn");
        Days.notAhead(requestedOn, today, "requestedOn");
        Days.notAhead(acknowledgedOn, today, "acknowledgedOn");
        return new CpasRequest(cpas, requestedOn, acknowledgedOn);
    }

    CpasRequest madeOn(LocalDate day, LocalDate today) {
        return of(cpas, day, acknowledgedOn, true, today);
    }

    CpasRequest toOtherCpas(String other) {
        return new CpasRequest(other, requestedOn, acknowledgedOn);
    }
}
