package be.medimmigrant.suivi.fund;

import java.time.LocalDate;

/** A bank's statement for tests, entry by entry. */
final class Camt {

    private static final String IBAN = "<Acct><Id><IBAN>BE71096123456769</IBAN></Id></Acct>";
    private final LocalDate day;
    private final StringBuilder entries = new StringBuilder();

    Camt(LocalDate day) {
        this.day = day;
    }

    Camt paid(String reference, String amount) {
        return entry(reference, amount, "BOOK", "");
    }

    Camt entry(String reference, String amount, String status, String reversal) {
        return add(amount, "DBIT", status, reversal, detail(reference, amount, ""));
    }

    /** Booked in one sum with a transfer that came back. */
    Camt returned(String reference, String amount) {
        return add(amount, "DBIT", "BOOK", "", detail(reference, amount, "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>"));
    }

    /** Came in again, as a credit of its own. */
    Camt credited(String reference, String amount) {
        return add(amount, "CRDT", "BOOK", "", detail(reference, amount, "").replace("<CdtDbtInd>DBIT", "<CdtDbtInd>CRDT"));
    }

    Camt cameIn(String amount) {
        return add(amount, "CRDT", "BOOK", "", "");
    }

    private static String detail(String reference, String amount, String rest) {
        return "<NtryDtls><TxDtls><Refs><EndToEndId>" + reference + "</EndToEndId></Refs><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>DBIT</CdtDbtInd>" + rest + "</TxDtls></NtryDtls>";
    }

    private Camt add(String amount, String way, String status, String reversal, String details) {
        entries.append("<Ntry><Amt Ccy=\"EUR\">").append(amount).append("</Amt><CdtDbtInd>").append(way).append("</CdtDbtInd>").append(reversal).append("<Sts><Cd>").append(status)
                .append("</Cd></Sts><BookgDt><Dt>").append(day).append("</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>").append(details).append("</Ntry>");
        return this;
    }

    String statement() {
        return document("camt.053.001.08", "BkToCstmrStmt", "Stmt");
    }

    /** The same as an interim report, whose schema we have. */
    String report() {
        return document("camt.052.001.08", "BkToCstmrAcctRpt", "Rpt");
    }

    private String document(String version, String message, String part) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:" + version + "\"><" + message + "><GrpHdr><MsgId>S-1</MsgId><CreDtTm>" + day
                + "T18:00:00+01:00</CreDtTm></GrpHdr><" + part + "><Id>S-1</Id>" + IBAN + entries + "</" + part + "></" + message + "></Document>";
    }
}
