package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.platform.persistence.Overlap;
import jakarta.faces.FacesException;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** A button whose command met another one in the database presses itself again. */
public class ActsAgain implements ActionListener {

    private final ActionListener wrapped;

    public ActsAgain(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            Overlap.outlasting(() -> {
                wrapped.processAction(event);
                return null;
            });
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception checked) {
            throw new FacesException(checked);
        }
    }
}
