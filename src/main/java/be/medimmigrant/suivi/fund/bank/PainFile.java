package be.medimmigrant.suivi.fund.bank;

import be.medimmigrant.suivi.shared.Money;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.ChargeBearerType1Code;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CreditorReferenceInformation2;
import com.prowidesoftware.swift.model.mx.dic.CreditorReferenceType1Choice;
import com.prowidesoftware.swift.model.mx.dic.CreditorReferenceType2;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.DocumentType3Code;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericFinancialIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.PaymentTypeInformation26;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import com.prowidesoftware.swift.model.mx.dic.ServiceLevel8Choice;
import com.prowidesoftware.swift.model.mx.dic.StructuredRemittanceInformation16;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Transfers as ISO 20022 pain.001.001.09 (SEPA credit transfer), in Prowide's classes. Its tests hold the file to the ISO schema. */
public final class PainFile {

    static final int NAME = 70;
    static final int REFERENCE = 35;
    static final int COMMUNICATION = 140;

    private PainFile() {}

    /** @param number of the run, unique for the bank; {@code debtor} and {@code iban} ours */
    public static byte[] write(String number, Instant made, LocalDate execution, String debtor, String iban, List<Transfer> transfers) {
        String run = BankText.plain(number, REFERENCE);
        String count = String.valueOf(transfers.size());
        BigDecimal sum = transfers.stream().map(Transfer::amount).reduce(Money.ZERO, Money::plus).euros();
        GroupHeader85 header = new GroupHeader85().setMsgId(run).setCreDtTm(made.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)).setNbOfTxs(count).setCtrlSum(sum).setInitgPty(party(debtor));
        PaymentInstruction30 payment = new PaymentInstruction30().setPmtInfId(run).setPmtMtd(PaymentMethod3Code.TRF).setBtchBookg(false).setNbOfTxs(count).setCtrlSum(sum)
                .setPmtTpInf(new PaymentTypeInformation26().addSvcLvl(new ServiceLevel8Choice().setCd("SEPA"))).setReqdExctnDt(new DateAndDateTime2Choice().setDt(execution)).setDbtr(party(debtor))
                .setDbtrAcct(account(iban)).setDbtrAgt(unknownBank()).setChrgBr(ChargeBearerType1Code.SLEV);
        transfers.forEach(transfer -> payment.addCdtTrfTxInf(transfer(transfer)));
        return PainXml.write(new CustomerCreditTransferInitiationV09().setGrpHdr(header).addPmtInf(payment));
    }

    private static CreditTransferTransaction34 transfer(Transfer transfer) {
        return new CreditTransferTransaction34().setPmtId(new PaymentIdentification6().setEndToEndId(BankText.plain(transfer.reference(), REFERENCE)))
                .setAmt(new AmountType4Choice().setInstdAmt(new ActiveOrHistoricCurrencyAndAmount().setCcy("EUR").setValue(transfer.amount().euros()))).setCdtr(party(transfer.payee()))
                .setCdtrAcct(account(transfer.iban())).setRmtInf(communication(transfer.communication()));
    }

    private static RemittanceInformation16 communication(String said) {
        return StructuredCommunication.of(said).map(structured -> new RemittanceInformation16().addStrd(structured(structured)))
                .orElseGet(() -> new RemittanceInformation16().addUstrd(BankText.plain(said, COMMUNICATION)));
    }

    private static StructuredRemittanceInformation16 structured(StructuredCommunication communication) {
        CreditorReferenceType2 belgian = new CreditorReferenceType2().setCdOrPrtry(new CreditorReferenceType1Choice().setCd(DocumentType3Code.SCOR)).setIssr("BBA");
        return new StructuredRemittanceInformation16().setCdtrRefInf(new CreditorReferenceInformation2().setTp(belgian).setRef(communication.digits()));
    }

    private static PartyIdentification135 party(String name) {
        return new PartyIdentification135().setNm(BankText.plain(name, NAME));
    }

    private static CashAccount38 account(String iban) {
        return new CashAccount38().setId(new AccountIdentification4Choice().setIBAN(iban));
    }

    private static BranchAndFinancialInstitutionIdentification6 unknownBank() {
        return new BranchAndFinancialInstitutionIdentification6().setFinInstnId(new FinancialInstitutionIdentification18().setOthr(new GenericFinancialIdentification1().setId("NOTPROVIDED")));
    }
}
