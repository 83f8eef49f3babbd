package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What an uploaded file may hold: decision tables in FEEL. JUEL or a script in a cell would run as the server, so any other language
 * is refused ({@code fund.refused.table}), wherever it stands, and so is any other kind of decision logic.
 */
final class OnlyDecisionTables {

    private static final Set<String> ALLOWED = Set.of("definitions", "description", "decision", "question", "allowedanswers", "variable", "informationrequirement", "requiredinput", "inputdata",
            "decisiontable", "input", "inputexpression", "inputvalues", "output", "outputvalues", "defaultoutputentry", "rule", "inputentry", "outputentry", "text",
            "annotation", "annotationentry", "textannotation", "association", "sourceref", "targetref");
    /** Where the tools that draw tables keep what they draw: no expression there. */
    private static final Set<String> DRAWING = Set.of("dmndi", "extensionelements");
    private static final Pattern FEEL = Pattern.compile("|feel|https?://www\\.omg\\.org/spec/(feel/\\d{8}|dmn/\\d{8}/feel/?)");

    private OnlyDecisionTables() {}

    static void check(String xml) {
        check(root(xml), false);
    }

    private static Element root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new RuleViolated("fund.refused.table");
        }
    }

    private static void check(Element element, boolean drawing) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        boolean drawn = drawing || DRAWING.contains(name);
        if (!drawn && !ALLOWED.contains(name)) throw new RuleViolated("fund.refused.table");
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++)
            if (attributes.item(i).getLocalName().equalsIgnoreCase("expressionLanguage") && !isFeel(attributes.item(i).getNodeValue())) throw new RuleViolated("fund.refused.table");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element inner) check(inner, drawn);
    }

    private static boolean isFeel(String language) {
        return FEEL.matcher(language.toLowerCase(Locale.ROOT)).matches();
    }
}
