package be.medimmigrant.suivi.fund.bank;

import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;

/** Prowide's classes as XML. They know no namespace, which the version of the message gives: it stands once, on the root. */
final class PainXml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">";
    private static final String FOOT = "</Document>";
    private static final JAXBContext CLASSES = classes();

    private PainXml() {}

    static byte[] write(CustomerCreditTransferInitiationV09 message) {
        StringWriter inside = new StringWriter();
        try {
            Marshaller marshaller = CLASSES.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.marshal(new JAXBElement<>(new QName("CstmrCdtTrfInitn"), CustomerCreditTransferInitiationV09.class, message), inside);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
        return (HEAD + inside + FOOT).getBytes(StandardCharsets.UTF_8);
    }

    private static JAXBContext classes() {
        try {
            return JAXBContext.newInstance(CustomerCreditTransferInitiationV09.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }
}
