package broadside;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.EnvironmentException;
import broadside.output.Inspection;
import broadside.output.SiteTree;
import broadside.validation.Withheld;
import broadside.verification.SiteFault;
import broadside.verification.SiteVerifier;
import broadside.verification.TypedLinks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Verifies a finished site, and tells what the record has to answer for from what we have. */
final class Inspector implements Inspection {
  private final ValidatedWorkspace checked;
  private final List<Diagnostic> findings = new ArrayList<>();

  Inspector(ValidatedWorkspace checked) {
    this.checked = checked;
  }

  /**
   * Whether the record makes no errors on the pages.
   *
   * @throws EnvironmentException when a page is faulty by itself
   */
  @Override
  public boolean passes(SiteTree tree) throws IOException {
    TypedLinks typed = new TypedLinks(checked.locations());
    List<SiteFault> ours = new ArrayList<>();
    for (SiteFault fault : SiteVerifier.verify(tree, checked.workspace().publisher().baseUrl())) {
      Optional<Diagnostic> finding = best(typed.findings(fault).toList());
      finding.ifPresentOrElse(this::add, () -> ours.add(fault));
    }
    if (!ours.isEmpty()) {
      throw faulty(ours);
    }
    return findings.stream().noneMatch(Diagnostic::isError);
  }

  /** What the record makes wrong. */
  List<Diagnostic> findings() {
    return findings;
  }

  /** The same address may stand in a comment, too: the first place that anybody may see counts. */
  private Optional<Diagnostic> best(List<Diagnostic> findings) {
    Withheld withheld = new Withheld(checked.workspace(), checked.locations());
    return findings.stream()
        .filter(finding -> !withheld.hides(finding))
        .findFirst()
        .or(() -> findings.stream().findFirst());
  }

  /** A text stands on several pages; it is one fault all the same. */
  private void add(Diagnostic finding) {
    if (findings.stream().noneMatch(known -> known.place().equals(finding.place()))) {
      findings.add(finding);
    }
  }

  private static EnvironmentException faulty(List<SiteFault> faults) {
    List<Object> arguments = new ArrayList<>(faults.get(0).fault().args());
    arguments.add(faults.size() - 1);
    return new EnvironmentException(null, faults.get(0).fault().id(), arguments.toArray());
  }
}
