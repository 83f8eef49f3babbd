package be.medimmigrant.suivi.followup.models;

import org.junit.jupiter.api.AfterEach;

/** A fresh story for each test, nothing left behind. */
abstract class StoryTest {

    protected final Story story = new Story();

    @AfterEach
    void finish() { story.finish(); }
}
