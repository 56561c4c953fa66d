package broadside.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Runs the tests of the fuzz suite in a virtual machine of its own. */
final class FuzzRun {
  private FuzzRun() {}

  /** Runs them all; the first failure ends it. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    for (Method method : FuzzTest.class.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        FuzzTest test = FuzzTest.class.getDeclaredConstructor().newInstance();
        Field root = FuzzTest.class.getDeclaredField("root");
        root.setAccessible(true);
        root.set(test, folder());
        method.setAccessible(true);
        method.invoke(test);
      }
    }
  }

  private static Object folder() {
    try {
      return Files.createTempDirectory("fuzz");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
