package broadside.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What stands in {@code incidents/} itself.
 *
 * @param publisher its {@code publisher.yaml}
 * @param translations the files of translations, by language
 * @param media the files of {@code media/}, relative to {@code incidents/}
 */
record PublisherFiles(Path publisher, Map<String, Path> translations, Set<String> media) {
  PublisherFiles {
    media = Set.copyOf(media);
  }
}
