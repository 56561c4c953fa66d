package broadside.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips tests whose needs are not met, or fails them where they are demanded. */
final class NeedsCondition implements ExecutionCondition {
  private static final ConditionEvaluationResult MET =
      ConditionEvaluationResult.enabled("all that it needs is here");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    List<Need> missing = needs(context).filter(need -> !need.isMet()).toList();
    if (missing.isEmpty()) {
      return MET;
    }
    String message = test(context) + " needs " + joined(missing);
    if (missing.stream().anyMatch(Need::isDemanded)) {
      throw new IllegalStateException(message);
    }
    System.out.println("skipped: " + message);
    return ConditionEvaluationResult.disabled(message);
  }

  private static Stream<Need> needs(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getElement(), Needs.class).stream()
        .flatMap(needs -> Stream.of(needs.value()));
  }

  private static String test(ExtensionContext context) {
    Optional<String> method = context.getTestMethod().map(found -> "." + found.getName());
    return context.getRequiredTestClass().getSimpleName() + method.orElse("");
  }

  private static String joined(List<Need> needs) {
    return needs.stream().map(Need::toString).collect(Collectors.joining(" and "));
  }
}
