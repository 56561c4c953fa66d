package broadside.source;

import broadside.model.Colour;
import broadside.model.EmailAddress;
import broadside.model.Publisher;
import broadside.model.translation.Translation;
import java.net.URI;
import java.util.List;

/** Maps {@code publisher.yaml}. */
final class PublisherMapper {
  /** Stands in for an address that cannot be used; its finding stops the build. */
  private static final URI NOWHERE = URI.create("https://example.invalid/");

  private final PublisherFiles files;
  private final List<Translation> translations;

  /**
   * A mapper for the publisher.
   *
   * @param files what stands beside its file
   * @param translations its texts in other languages
   */
  PublisherMapper(PublisherFiles files, List<Translation> translations) {
    this.files = files;
    this.translations = translations;
  }

  Publisher publisher(Fields fields) {
    return new Publisher(
        fields.place(),
        fields.requiredName("name"),
        fields.address("website"),
        baseUrl(fields),
        fields.value("tag", Notations::tag),
        languages(fields),
        fields.part("contact", PublisherMapper::contact),
        fields.text("boilerplate"),
        StatementMapper.licence(fields),
        fields.value("colour", Colour::parse),
        fields.part("logo", new LogoMapper(files)::logo).flatMap(logo -> logo),
        fields.list("allow", IncidentMapper::allowance),
        translations);
  }

  private static URI baseUrl(Fields fields) {
    fields.require("base-url");
    return fields.address("base-url", BaseUrl::parse).orElse(NOWHERE);
  }

  private static List<String> languages(Fields fields) {
    List<String> languages = fields.values("languages", Notations::language);
    return languages.isEmpty() ? List.of("en") : languages;
  }

  private static Publisher.Contact contact(Fields fields) {
    return new Publisher.Contact(
        fields.requiredName("name"),
        fields.address("url"),
        fields.value("email", EmailAddress::parse));
  }
}
