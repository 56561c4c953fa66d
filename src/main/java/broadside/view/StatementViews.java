package broadside.view;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import broadside.edition.Edition;
import broadside.edition.Masthead;
import broadside.markdown.Inline;
import broadside.model.EmailAddress;
import broadside.model.Licence;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.wording.Narration;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the view of the statement: its parts in the order in which they are read. */
final class StatementViews {
  private final Telling telling;
  private final Narration narration;

  StatementViews(Telling telling) {
    this.telling = telling;
    this.narration = telling.narration();
  }

  StatementView view(Edition.Statement statement) {
    Masthead masthead = telling.edition().masthead();
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
        statement.picture().flatMap(Edition.Picture::file).map(this::address),
        statement.picture().flatMap(picture -> picture.alt()).map(telling::plain).orElse(""),
        masthead.contact().map(this::contact),
        masthead.boilerplate().map(narration::tell),
        masthead.licence().map(StatementViews::licence),
        revisions());
  }

  /** The picture stands once, beside the pages of the original language. */
  private String address(String file) {
    boolean original = telling.voice().told() == telling.voice().original();
    return original ? file : "../" + file;
  }

  private Inline dateline(Edition.Dateline dateline) {
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

  private StatementView.ContactView contact(Masthead.Contact contact) {
    return new StatementView.ContactView(
        telling.named(contact.name()),
        contact.url().map(URI::toString),
        contact.email().map(this::inWords));
  }

  /** No program reads it at a glance, and a screen reader says what a person would say. */
  private Inline inWords(EmailAddress address) {
    String at = " *" + Inline.of(telling.phrases().say("email.at")).source() + "* ";
    String dot = " *" + Inline.of(telling.phrases().say("email.dot")).source() + "* ";
    return Stream.of(address.local(), address.host())
        .map(labels -> labels.stream().map(StatementViews::label).collect(joining(dot)))
        .collect(collectingAndThen(joining(at), Inline::new));
  }

  private static String label(String label) {
    return Inline.of(label).source();
  }

  /** The terms of the text. */
  static LinkView licence(Licence licence) {
    return new LinkView(Inline.of(licence.name()), licence.url().map(URI::toString));
  }

  private List<StatementView.RevisionView> revisions() {
    return telling.edition().revisions().stream().map(this::revision).toList();
  }

  private StatementView.RevisionView revision(Edition.Revision revision) {
    String date = telling.wording().label(new When.At(Point.day(revision.date())));
    return new StatementView.RevisionView(date, narration.tell(revision.text()));
  }
}
