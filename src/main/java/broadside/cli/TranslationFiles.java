package broadside.cli;

import broadside.diagnostic.Locations;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translation;
import broadside.output.RecordFile;
import broadside.pipeline.Pipeline;
import broadside.translation.Acceptance;
import broadside.translation.Skeleton;
import broadside.translation.Translations;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes the files of translations. */
final class TranslationFiles {
  private final Pipeline pipeline;
  private final Console console;

  TranslationFiles(Pipeline pipeline, Console console) {
    this.pipeline = pipeline;
    this.console = console;
  }

  /** Writes the skeleton of a translation, or adds what is missing at the end of the file. */
  void init(Translations translations, String language) {
    List<Translatable> missing = translations.without(language);
    String name = translations.file(language);
    if (missing.isEmpty()) {
      console.say("translations.complete", name);
      return;
    }
    String skeleton = Skeleton.of(missing, language);
    String text = written(name).map(before -> before + "\n" + skeleton).orElse(skeleton);
    RecordFile.write(path(name), text);
    console.say("translations.written", name, missing.size());
  }

  /** Confirms one translation of a language, or all. */
  void accept(Translations translations, String language, Optional<String> key) {
    String name = translations.file(language);
    Translation translation = translations.in(language);
    List<Translatable> confirmed =
        translations.texts().stream()
            .filter(text -> key.isEmpty() || key.get().equals(text.key()))
            .filter(text -> isFilled(translation, text))
            .toList();
    Optional<Locations> locations = pipeline.locations(name);
    if (locations.isPresent() && !confirmed.isEmpty()) {
      RecordFile.write(path(name), new Acceptance(locations.get()).accept(translation, confirmed));
      console.say("translations.accepted", name, confirmed.size());
    }
  }

  private static boolean isFilled(Translation translation, Translatable text) {
    return translation.find(text.key()).filter(Translation.Entry::isFilled).isPresent();
  }

  /** What stands in a file of the record, ending with a line break. */
  private Optional<String> written(String name) {
    return pipeline
        .locations(name)
        .map(locations -> locations.source().text().stripTrailing() + "\n");
  }

  private Path path(String name) {
    return pipeline.root().resolve(name);
  }
}
