package be.medimmigrant.suivi.platform.acting;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Set;

/** At the door of every service: tell the database who acts, then refuse who may not. Bound to all beans in ejb-jar.xml. */
public class ActingInterceptor {

    @Inject ActingInTransaction transaction;
    @Inject Acting acting;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        if (!call.getTarget().getClass().isAnnotationPresent(Stateless.class)
                && !call.getMethod().getDeclaringClass().isAnnotationPresent(Stateless.class)) return call.proceed();
        Set<String> roles = transaction.tell();
        if (!mayCall(call.getMethod(), roles)) throw new RuleViolated("acting.refused");
        return call.proceed();
    }

    private boolean mayCall(Method method, Set<String> roles) {
        if (acting.actor().isSystem()) return true;
        AllowedTo allowed = method.getAnnotation(AllowedTo.class);
        if (allowed == null) allowed = method.getDeclaringClass().getAnnotation(AllowedTo.class);
        if (allowed == null) return false;
        for (String role : allowed.value()) {
            if (role.equals(Roles.UNAUTHENTICATED) || roles.contains(role)) return true;
            if (role.equals(Roles.ANYBODY) && !roles.isEmpty()) return true;
        }
        return false;
    }
}
