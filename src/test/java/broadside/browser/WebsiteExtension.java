package broadside.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the tests one browser and one website, which start once and end with the last test. */
final class WebsiteExtension implements ParameterResolver {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(WebsiteExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Website.class || type == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(HERE);
    return parameter.getParameter().getType() == Chromium.class
        ? chromium(store)
        : store.getOrComputeIfAbsent(
            Website.class, type -> new Website(chromium(store)), Website.class);
  }

  private static Chromium chromium(ExtensionContext.Store store) {
    return store.getOrComputeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class);
  }
}
