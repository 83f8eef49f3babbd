package be.medimmigrant.suivi.platform.testing;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.InjectionTarget;

/** A page's bean as the server makes it, without a view: a test says to it what somebody types and presses. */
public final class Pages {

    private Pages() {}

    public static <T> T open(Class<T> page) {
        BeanManager beans = CDI.current().getBeanManager();
        InjectionTarget<T> target = beans.getInjectionTargetFactory(beans.createAnnotatedType(page)).createInjectionTarget(null);
        CreationalContext<T> context = beans.createCreationalContext(null);
        T opened = target.produce(context);
        target.inject(opened, context);
        return opened;
    }
}
