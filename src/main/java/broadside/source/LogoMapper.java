package broadside.source;

import broadside.diagnostic.Fault;
import broadside.diagnostic.Parsed;
import broadside.diagnostic.Place;
import broadside.diagnostic.Suggestion;
import broadside.imagefile.ImageFile;
import broadside.imagefile.ImageSize;
import broadside.model.Logo;
import broadside.model.text.Text;
import java.util.Optional;
import java.util.TreeSet;

/** Maps the logo of the publisher; one whose picture cannot be used is reported and is none. */
final class LogoMapper {
  private final PublisherFiles files;

  LogoMapper(PublisherFiles files) {
    this.files = files;
  }

  Optional<Logo> logo(Fields fields) {
    fields.require("file");
    Optional<String> file = fields.value("file", this::known);
    Optional<Text> alt = fields.name("alt");
    return file.flatMap(name -> measured(name, alt, fields));
  }

  private Parsed<String> known(String name) {
    if (files.media().contains(name)) {
      return Parsed.of(name);
    }
    TreeSet<String> there = new TreeSet<>(files.media());
    return new Parsed.Failure<>(
        Fault.of("unknown-logo", name, String.join(", ", there), there.size())
            .suggesting(Suggestion.nearest(name, there)));
  }

  private Optional<Logo> measured(String name, Optional<Text> alt, Fields fields) {
    Parsed<ImageFile> read =
        PictureFile.decoded(files.publisher().resolveSibling(name), PictureFile.Most.LOGO);
    Place place = fields.place().child("file");
    PictureFile.finding(place, name, read).ifPresent(fields.findings()::add);
    return read instanceof Parsed.Value<ImageFile> image
        ? Optional.of(logo(name, image.value().size(), alt))
        : Optional.empty();
  }

  private static Logo logo(String name, ImageSize size, Optional<Text> alt) {
    return new Logo(name, size.width(), size.height(), alt);
  }
}
