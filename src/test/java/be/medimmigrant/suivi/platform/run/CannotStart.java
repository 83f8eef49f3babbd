package be.medimmigrant.suivi.platform.run;

/** A reason not to start, said in one sentence to the person at the keyboard. */
class CannotStart extends Exception {
    CannotStart(String sentence) {
        super(sentence);
    }
}
