package broadside.markdown;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;

/** A part of flexmark's parser that needs no other part before it or behind it. */
interface Independent extends Dependent {
  @Override
  default Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  default Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  default boolean affectsGlobalScope() {
    return false;
  }
}
