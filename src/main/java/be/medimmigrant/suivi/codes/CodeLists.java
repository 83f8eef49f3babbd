package be.medimmigrant.suivi.codes;

import static be.medimmigrant.suivi.platform.acting.Roles.SYSTEM;
import static be.medimmigrant.suivi.platform.acting.Roles.UNAUTHENTICATED;

import be.medimmigrant.suivi.codes.domain.CodeFiles;
import be.medimmigrant.suivi.codes.domain.CodeTable;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Reads the code lists for {@link Codes}, and fills them from the delivered files. */
@Stateless
public class CodeLists {

    @Inject CodeTable table;
    @Inject Event<CodesChanged> changed;

    /** Outside any transaction: what is not committed yet must not be remembered. */
    @AllowedTo(UNAUTHENTICATED)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CodeBook read() {
        return table.read();
    }

    @AllowedTo(UNAUTHENTICATED)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long version() {
        return table.version();
    }

    /** Adds the lists and codes that are not there yet, and follows the labels and years delivered now; what people edited stays as it is. */
    @AllowedTo(SYSTEM)
    public void load(CodeFiles files) {
        table.add(files);
        changed.fire(new CodesChanged());
    }
}
