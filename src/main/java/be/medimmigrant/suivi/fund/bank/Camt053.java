package be.medimmigrant.suivi.fund.bank;

import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The bank's statement (ISO 20022 camt.053, any version). Only what it has booked (BOOK) and not taken back is a payment: an entry
 * that is pending or for information, a reversal (RvslInd) and a returned transfer (RtrInf) are none. What it has booked and carries
 * our reference, but is none, came back.
 */
final class Camt053 {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** A file's number and a request's, as {@code FundPaymentRuns} writes them. */
    private static final Pattern OURS = Pattern.compile("P-\\d{4}-\\d{3,}-F-\\d{4}-\\d{3,}");

    private Camt053() {}

    static List<Confirmation> booked(String text) throws Exception {
        List<Element> entries = all(document(text).getDocumentElement(), "Ntry");
        List<Confirmation> found = new ArrayList<>();
        for (Element entry : entries)
            if ("BOOK".equals(own(entry, "Sts"))) read(entry, found);
        if (found.isEmpty() && !entries.isEmpty()) throw new RuleViolated("fund.refused.nothingBooked");
        return found;
    }

    /** Money that left, and was not a correction. Sts is a word until version 7 and holds a code since; both read the same. */
    private static boolean isDebit(Element entry) {
        return "DBIT".equals(own(entry, "CdtDbtInd")) && !isTrue(own(entry, "RvslInd"));
    }

    private static void read(Element entry, List<Confirmation> found) {
        LocalDate on = Confirmation.day(first((Element) entry.getElementsByTagNameNS("*", "BookgDt").item(0), "*"));
        for (Element detail : all(entry, "TxDtls")) {
            boolean back = !isDebit(entry) || "CRDT".equals(own(detail, "CdtDbtInd")) || first(detail, "RtrInf") != null;
            String reference = back ? ours(detail) : first(detail, "EndToEndId");
            if (reference != null) found.add(new Confirmation(reference, Money.of(Objects.requireNonNullElse(first(detail, "Amt"), own(entry, "Amt"))), on, back));
        }
    }

    /** Some banks repeat our reference among the words of the return; money of others carries none. */
    private static String ours(Element detail) {
        return all(detail, "*").stream().filter(element -> element.getElementsByTagNameNS("*", "*").getLength() == 0).map(element -> OURS.matcher(element.getTextContent()))
                .filter(Matcher::find).map(Matcher::group).findFirst().orElse(null);
    }

    private static Document document(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isTrue(String text) {
        return "true".equals(text) || "1".equals(text);
    }

    /** Of the element itself, not of what lies deeper. */
    private static String own(Element in, String name) {
        for (Node child = in.getFirstChild(); child != null; child = child.getNextSibling())
            if (name.equals(child.getLocalName())) return child.getTextContent().strip();
        return null;
    }

    private static String first(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? null : found.item(0).getTextContent().strip();
    }

    private static List<Element> all(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) elements.add((Element) found.item(i));
        return elements;
    }
}
