package be.medimmigrant.suivi.platform.engine;

import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Transactions the engine opens itself (jobs) tell the database who acts, too. */
class ActingCommandInterceptor extends CommandInterceptor {

    private final ActingInTransaction transaction;

    ActingCommandInterceptor(ActingInTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public <T> T execute(Command<T> command) {
        transaction.tell();
        return next.execute(command);
    }
}
