package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import broadside.language.Languages;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With the data of ICU that is in the jar its services say what they say with all of it. */
class IcuDataIT {
  private static final Path JAR = Path.of("target", "broadside.jar");
  private static final String DATA = "com/ibm/icu/impl/data/icudata/";

  /** The jar with the services of the tests, apart from everything else on the class path. */
  private static URLClassLoader jar;

  /**
   * Where ICU lacks data, it falls back on the language of the machine: here one that differs from
   * all others.
   */
  @BeforeAll
  static void loadIcuOnAMachineInEgypt() throws IOException, ReflectiveOperationException {
    URL tests = IcuServices.class.getProtectionDomain().getCodeSource().getLocation();
    jar =
        new URLClassLoader(
            new URL[] {JAR.toUri().toURL(), tests}, ClassLoader.getPlatformClassLoader());
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      useInJar("en");
    } finally {
      Locale.setDefault(before);
    }
  }

  @AfterAll
  static void close() throws IOException {
    jar.close();
  }

  /** The languages, and the one whose numbers and rules English takes. */
  static List<String> languages() {
    return List.of("en-GB", "en", "uk", "de", "cs", "sv", "fr", "es", "it", "pl", "nl", "ru", "he");
  }

  @Test
  void noLanguageIsLeftOut() {
    assertEquals(
        List.of(),
        Languages.ALL.stream().filter(language -> !languages().contains(language)).toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aLanguageSoundsTheSame(String language) throws ReflectiveOperationException {
    assertEquals(IcuServices.use(language), useInJar(language));
  }

  @Test
  void whatNothingNeedsIsLeftOut() {
    for (String file : List.of("coll/root.res", "lang/en.res", "unit/uk.res", "ja.res")) {
      assertNull(jar.getResource(DATA + file), file);
      assertNotNull(IcuDataIT.class.getClassLoader().getResource(DATA + file), file);
    }
  }

  private static Object useInJar(String language) throws ReflectiveOperationException {
    return jar.loadClass(IcuServices.class.getName())
        .getMethod("use", String.class)
        .invoke(null, language);
  }
}
