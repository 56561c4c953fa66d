package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The program uses no service of ICU for whose data nobody cares. */
class IcuServicesTest {
  private static final String ICU = "com.ibm.icu.";

  @Test
  void everyServiceInUseIsAmongThoseWhoseDataIsInTheJar() {
    Set<String> used = entriesFrom(Main.class.getPackageName());
    used.removeAll(IcuServices.names());
    assertEquals(Set.of(), used);
  }

  /** The static methods and the constructors of ICU that are called. */
  private static Set<String> entriesFrom(String packageName) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packageName).stream()
            .map(JavaClass::getCodeUnitAccessesFromSelf)
            .flatMap(Set::stream)
            .filter(access -> access.getTargetOwner().getName().startsWith(ICU))
            .filter(IcuServicesTest::isEntry)
            .map(IcuServicesTest::name)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isEntry(JavaCodeUnitAccess<?> access) {
    return access
        .getTarget()
        .resolveMember()
        .filter(
            member ->
                member instanceof JavaConstructor
                    || member.getModifiers().contains(JavaModifier.STATIC))
        .isPresent();
  }

  private static String name(JavaCodeUnitAccess<?> access) {
    return access.getTargetOwner().getName().substring(ICU.length()) + "." + access.getName();
  }
}
