package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.InformAndRedirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The fund does not pay: what was said to the person, and where to go instead. */
@Named
@ViewScoped
public class InformAndRedirectPage extends FundTaskPage {

    private String said;

    public String submit() {
        requests.inform(new InformAndRedirect(getTaskId(), said));
        return done();
    }

    @Override
    protected boolean isAboutTheEnd() { return true; }

    public String getSaid() { return said; }

    public void setSaid(String said) { this.said = said; }
}
