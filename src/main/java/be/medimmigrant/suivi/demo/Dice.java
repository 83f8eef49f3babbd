package be.medimmigrant.suivi.demo;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time: the invented year is the same for everybody who loads it on the same day. */
class Dice {

    private final Random random = new Random(2026);

    /** True in so many of a hundred cases. */
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
