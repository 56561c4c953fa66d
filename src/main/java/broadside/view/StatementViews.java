package broadside.view;

import broadside.edition.Edition;
import broadside.markdown.Inline;
import broadside.model.Licence;
import broadside.model.Picture;
import broadside.model.Publisher;
import broadside.model.Revision;
import broadside.model.Statement.Dateline;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.wording.Narration;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Makes the view of the statement: its parts in the order in which they are read. */
final class StatementViews {
  private final Telling telling;
  private final Narration narration;

  StatementViews(Telling telling) {
    this.telling = telling;
    this.narration = telling.narration();
  }

  StatementView view(Edition.Statement statement) {
    Publisher publisher = telling.edition().publisher();
    PictureCredit credit = new PictureCredit(telling);
    return new StatementView(
        telling.inline(statement.headline()),
        statement.dateline().map(this::dateline),
        statement.editorsNote().map(narration::tell),
        statement.lead().map(narration::tell),
        new Story(telling, narration).paragraphs(),
        statement.quotes().stream().map(this::quote).toList(),
        statement.closing().map(narration::tell),
        statement.author().map(this::author),
        statement.picture().map(credit::of),
        statement.picture().flatMap(Picture::file).map(this::address),
        statement.picture().flatMap(picture -> picture.alt()).map(telling::plain).orElse(""),
        publisher.contact().map(this::contact),
        publisher.boilerplate().map(narration::tell),
        publisher.licence().map(StatementViews::licence),
        revisions());
  }

  /** The picture stands once, beside the pages of the original language. */
  private String address(String file) {
    boolean original = telling.voice().told() == telling.voice().original();
    return original ? file : "../" + file;
  }

  private Inline dateline(Dateline dateline) {
    Inline date =
        Inline.of(telling.phrases().capitalised(telling.wording().label(dateline.date())));
    return dateline
        .location()
        .map(telling::inline)
        .map(location -> telling.around("ui.dateline", Map.of("location", location, "date", date)))
        .orElse(date);
  }

  private StatementView.QuoteView quote(Edition.Quote quote) {
    return new StatementView.QuoteView(narration.tell(quote.text()), person(quote.person()));
  }

  private Inline author(Edition.Person person) {
    return telling.around("ui.author", Map.of("person", person(person)));
  }

  private Inline person(Edition.Person person) {
    Inline name = telling.named(person.name());
    return person
        .role()
        .map(telling::inline)
        .map(role -> telling.around("ui.person", Map.of("name", name, "role", role)))
        .orElse(name);
  }

  private LinkView contact(Publisher.Contact contact) {
    return new LinkView(telling.named(contact.name()), contact.url().map(URI::toString));
  }

  private static LinkView licence(Licence licence) {
    return new LinkView(Inline.of(licence.name()), licence.url().map(URI::toString));
  }

  private List<StatementView.RevisionView> revisions() {
    return telling.edition().revisions().stream().map(this::revision).toList();
  }

  private StatementView.RevisionView revision(Revision revision) {
    String date = telling.wording().label(new When.At(Point.day(revision.date())));
    return new StatementView.RevisionView(date, narration.tell(revision.text()));
  }
}
