package be.medimmigrant.suivi.fund.bank;

import be.medimmigrant.suivi.shared.Money;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes transfers as ISO 20022 pain.001.001.09 (SEPA credit transfer). Its tests hold it to the ISO schema. */
public final class PainFile {

    public static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    static final int NAME = 70;
    static final int REFERENCE = 35;
    static final int COMMUNICATION = 140;

    private final XMLStreamWriter xml;

    private PainFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param number of the run, unique for the bank; {@code debtor} and {@code iban} ours */
    public static byte[] write(String number, Instant made, LocalDate execution, String debtor, String iban, List<Transfer> transfers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PainFile(XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name())).document(number, made, execution, debtor, iban, transfers);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void document(String number, Instant made, LocalDate execution, String debtor, String iban, List<Transfer> transfers) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        open("CstmrCdtTrfInitn");
        open("GrpHdr");
        leaf("MsgId", BankText.plain(number, REFERENCE));
        leaf("CreDtTm", DateTimeFormatter.ISO_INSTANT.format(made.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)));
        sums(transfers);
        wrapped("InitgPty", "Nm", BankText.plain(debtor, NAME));
        close();
        open("PmtInf");
        leaf("PmtInfId", BankText.plain(number, REFERENCE));
        leaf("PmtMtd", "TRF");
        leaf("BtchBookg", "false");
        sums(transfers);
        open("PmtTpInf");
        wrapped("SvcLvl", "Cd", "SEPA");
        close();
        wrapped("ReqdExctnDt", "Dt", execution.toString());
        wrapped("Dbtr", "Nm", BankText.plain(debtor, NAME));
        account("DbtrAcct", iban);
        unknownBank("DbtrAgt");
        leaf("ChrgBr", "SLEV");
        for (Transfer transfer : transfers) transfer(transfer);
        xml.writeEndDocument();
        xml.close();
    }

    private void sums(List<Transfer> transfers) throws XMLStreamException {
        leaf("NbOfTxs", String.valueOf(transfers.size()));
        leaf("CtrlSum", transfers.stream().map(Transfer::amount).reduce(Money.ZERO, Money::plus).toString());
    }

    private void transfer(Transfer transfer) throws XMLStreamException {
        open("CdtTrfTxInf");
        wrapped("PmtId", "EndToEndId", BankText.plain(transfer.reference(), REFERENCE));
        open("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(transfer.amount().toString());
        close();
        close();
        wrapped("Cdtr", "Nm", BankText.plain(transfer.payee(), NAME));
        account("CdtrAcct", transfer.iban());
        open("RmtInf");
        var structured = StructuredCommunication.of(transfer.communication());
        if (structured.isPresent()) structured(structured.get());
        else leaf("Ustrd", BankText.plain(transfer.communication(), COMMUNICATION));
        close();
        close();
    }

    private void structured(StructuredCommunication communication) throws XMLStreamException {
        open("Strd");
        open("CdtrRefInf");
        open("Tp");
        wrapped("CdOrPrtry", "Cd", "SCOR");
        leaf("Issr", "BBA");
        close();
        leaf("Ref", communication.digits());
        close();
        close();
    }

    private void account(String name, String iban) throws XMLStreamException {
        open(name);
        wrapped("Id", "IBAN", iban);
        close();
    }

    private void unknownBank(String name) throws XMLStreamException {
        open(name);
        open("FinInstnId");
        wrapped("Othr", "Id", "NOTPROVIDED");
        close();
        close();
    }

    private void wrapped(String name, String leaf, String value) throws XMLStreamException {
        open(name);
        leaf(leaf, value);
        close();
    }

    private void leaf(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        close();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }
}
