package broadside.cli;

import broadside.edition.Audience;
import broadside.language.Languages;
import broadside.model.Publisher;
import broadside.pipeline.Pipeline;
import broadside.pipeline.ValidatedWorkspace;
import broadside.translation.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how far the record is translated, and helps translators. */
@Command
final class TranslationsCommand extends WorkspaceCommand {
  @Parameters(paramLabel = "ID", descriptionKey = "id", arity = "0..1")
  private Optional<String> id = Optional.empty();

  @ArgGroup private Work work;

  /** What is to be done; one thing at a time. */
  static final class Work {
    @Option(names = "--init", paramLabel = "LANG", required = true)
    private Optional<String> init = Optional.empty();

    @Option(names = "--accept", paramLabel = "LANG[/KEY]", required = true)
    private Optional<String> accept = Optional.empty();
  }

  @Override
  boolean isForTheHouse() {
    return true;
  }

  @Override
  int run(Pipeline pipeline, ValidatedWorkspace workspace) {
    List<Translations> all = selected(pipeline, workspace);
    TranslationFiles files = new TranslationFiles(pipeline, console());
    if (work == null) {
      console()
          .print(
              pipeline
                  .documents(workspace, Audience.PUBLIC)
                  .tables(new LedgerTables(console()).of(all)));
    } else if (work.init.isPresent()) {
      String language = language(work.init.get(), workspace);
      all.forEach(translations -> files.init(translations, language));
    } else {
      accept(work.accept.orElseThrow(), all, files, workspace);
    }
    return ExitCode.OK;
  }

  /** The incident that was named, or all; with each the publisher's own texts. */
  private List<Translations> selected(Pipeline pipeline, ValidatedWorkspace workspace) {
    Publisher publisher = workspace.publisher();
    List<Translations> all = new ArrayList<>(List.of(Translations.of(publisher)));
    incidents(pipeline, workspace, id).forEach(incident -> all.add(Translations.of(incident)));
    return all;
  }

  private void accept(
      String what, List<Translations> all, TranslationFiles files, ValidatedWorkspace workspace) {
    String[] parts = what.split("/", 2);
    String language = language(parts[0], workspace);
    Optional<String> key = parts.length == 1 ? Optional.empty() : Optional.of(parts[1]);
    List<String> known =
        all.stream().flatMap(each -> each.texts().stream()).map(text -> text.key()).toList();
    key.ifPresent(name -> oneOf(name, known, "fault.text"));
    all.forEach(translations -> files.accept(translations, language, key));
  }

  private String language(String language, ValidatedWorkspace workspace) {
    List<String> known =
        Languages.ALL.stream()
            .filter(each -> !each.equals(workspace.publisher().languages().get(0)))
            .toList();
    return oneOf(language, known, "fault.translation-language");
  }
}
