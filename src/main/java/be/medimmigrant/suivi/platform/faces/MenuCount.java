package be.medimmigrant.suivi.platform.faces;

/** A number beside an entry of the left menu, counted anew for each page. One CDI bean per counted entry. */
public interface MenuCount {

    /** home, requests, cases, fund, statistics or management */
    String entry();

    long count();
}
