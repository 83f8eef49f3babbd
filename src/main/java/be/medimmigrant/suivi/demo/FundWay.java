package be.medimmigrant.suivi.demo;

/** How an invented request to the fund goes, and the step at which somebody finds it. */
enum FundWay {
    PAID(""),
    REFUSED(""),
    CPAS_PAYS(""),
    FEDASIL_PAYS(""),
    /** The agreement was given and nobody came with an invoice in time. */
    EXPIRED("recordInvoice"),
    AT_REQUEST("recordRequest"),
    AT_PAYERS("checkThirdPartyPayers"),
    /** The CPAS was asked and has not answered. */
    AT_THIRD_PARTY(""),
    AT_APPROVAL("approveIntervention"),
    AT_AGREEMENT("informPharmacy"),
    AT_INVOICE("recordInvoice"),
    AT_PAYMENT("payInvoice"),
    AT_CONTROL("verifyPayment");

    /** The task nobody does. */
    final String stopsAt;

    FundWay(String stopsAt) {
        this.stopsAt = stopsAt;
    }

    boolean stopsAt(String task) {
        return stopsAt.equals(task) || this == AT_APPROVAL && task.equals("approveException");
    }
}
