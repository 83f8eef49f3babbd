package be.medimmigrant.suivi.platform.engine;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Keeps the engine's clock with ours. */
public final class EngineClock {

    private EngineClock() {}

    public static void goAheadBy(Duration ahead) {
        if (ahead.isZero()) ClockUtil.reset();
        else ClockUtil.offset(ahead.toMillis());
    }
}
