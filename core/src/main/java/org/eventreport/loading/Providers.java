package org.eventreport.loading;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.WeakHashMap;

/**
 * The providers of a service that {@link ServiceLoader} finds, through the class loader of this library and the context
 * class loader of the thread.
 *
 * @param <S> the service
 */
public final class Providers<S> {

    private final Class<S> service;

    /** Soft references: a provider keeps its class loader alive, which would leak after its application ends. */
    private final Map<ClassLoader, SoftReference<List<S>>> found = new WeakHashMap<>();

    /** The providers of a service. */
    public Providers(Class<S> service) {
        this.service = service;
    }

    /** Returns one instance of each provider. */
    public List<S> load() {
        Map<Class<?>, S> providers = new LinkedHashMap<>();
        for (ClassLoader loader : loaders()) {
            for (S provider : find(loader)) {
                providers.putIfAbsent(provider.getClass(), provider);
            }
        }
        return List.copyOf(providers.values());
    }

    private List<ClassLoader> loaders() {
        ClassLoader own = service.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        List<ClassLoader> loaders = new ArrayList<>();
        loaders.add(own);
        if (context != null && context != own && sharesTheLibrary(context)) {
            loaders.add(context);
        }
        return loaders;
    }

    /**
     * Returns whether a class loader has this copy of the library: providers for another copy do not implement its
     * interfaces.
     */
    private boolean sharesTheLibrary(ClassLoader loader) {
        try {
            return Class.forName(service.getName(), false, loader) == service;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private List<S> find(ClassLoader loader) {
        synchronized (found) {
            SoftReference<List<S>> known = found.get(loader);
            List<S> providers = known == null ? null : known.get();
            if (providers == null) {
                providers = new ArrayList<>();
                for (S provider : ServiceLoader.load(service, loader)) {
                    providers.add(provider);
                }
                found.put(loader, new SoftReference<>(providers));
            }
            return providers;
        }
    }
}
