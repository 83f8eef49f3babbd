package be.medimmigrant.suivi.platform.engine;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The engine's map of beans, answered by CDI: {@code ${name.method(x)}} in a model calls the @Named bean. */
class CdiBeans extends AbstractMap<Object, Object> {

    private final BeanManager beans;

    CdiBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String s && s.endsWith("Steps") && !beans.getBeans(s).isEmpty();
    }

    @Override
    public Object get(Object name) {
        if (!containsKey(name)) return null;
        Bean<?> bean = beans.resolve(beans.getBeans((String) name));
        return beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
