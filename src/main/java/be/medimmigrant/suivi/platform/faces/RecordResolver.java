package be.medimmigrant.suivi.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Lets pages read view records: {@code #{task.caseNumber}}. Expression Language learns this itself only with version 6 (EE 11). */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> components = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) components.put(component.getName(), handle(component));
            return components;
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        MethodHandle component = component(base, property);
        if (component == null) return null;
        context.setPropertyResolved(base, property);
        try {
            return component.invoke(base);
        } catch (Throwable thrown) {
            throw new ELException(base.getClass().getSimpleName() + "." + property, thrown);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (component(base, property) == null) return null;
        context.setPropertyResolved(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (component(base, property) != null) throw new jakarta.el.PropertyNotWritableException(base.getClass().getSimpleName() + "." + property);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (component(base, property) == null) return false;
        context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static MethodHandle component(Object base, Object property) {
        return base instanceof Record && property instanceof String name ? COMPONENTS.get(base.getClass()).get(name) : null;
    }

    private static MethodHandle handle(RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return MethodHandles.lookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
