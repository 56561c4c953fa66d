package broadside.view;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import broadside.edition.Edition;
import broadside.edition.PublisherInfo;
import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import broadside.model.EmailAddress;
import broadside.model.Licence;
import broadside.model.text.Text;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
import broadside.wording.TextRenderer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the view of the statement: its parts in the order in which they are read. */
final class StatementViewFactory {
  private final IncidentContext context;
  private final TextRenderer texts;

  StatementViewFactory(IncidentContext context) {
    this.context = context;
    this.texts = context.texts();
  }

  StatementView view(Edition.Statement statement) {
    PublisherInfo publisherInfo = context.edition().publisherInfo();
    PictureCredit credit = new PictureCredit(context);
    PassageViewFactory passages = new PassageViewFactory(texts, statement.quotes(), this::quote);
    return new StatementView(
        context.inline(statement.headline()),
        statement.dateline().map(this::dateline),
        statement.editorsNote().map(this::paragraph),
        statement.lead().map(this::paragraph),
        new Story(context, texts, passages).passages(),
        statement.quotes().stream().filter(this::isNotPlaced).map(this::quote).toList(),
        statement.closing().map(passages::of).orElse(List.of()),
        zone(),
        statement.author().map(this::author),
        statement.picture().flatMap(credit::of),
        statement.picture().flatMap(Edition.Picture::file).map(this::address),
        statement.picture().flatMap(picture -> picture.alt()).map(context::plain).orElse(""),
        publisherInfo.contact().map(this::contact),
        publisherInfo.boilerplate().map(this::paragraph),
        publisherInfo.licence().map(StatementViewFactory::licence),
        revisions());
  }

  private Markdown paragraph(Text text) {
    texts.paragraph();
    return texts.tell(text);
  }

  /** Only beside a clock time; the texts have been told when it is asked. */
  private Optional<Inline> zone() {
    return texts.hasToldClock() ? Optional.of(context.zone()) : Optional.empty();
  }

  /** The picture stands once, beside the pages of the original language. */
  private String address(String file) {
    boolean original = context.languages().told() == context.languages().original();
    return original ? file : "../" + file;
  }

  private Inline dateline(Edition.Dateline dateline) {
    Inline date =
        Inline.of(context.phrases().capitalised(context.wording().label(dateline.date())));
    return dateline
        .location()
        .map(context::named)
        .map(location -> context.around("ui.dateline", Map.of("location", location, "date", date)))
        .orElse(date);
  }

  private boolean isNotPlaced(Edition.Quote quote) {
    return quote.id().filter(context.edition().placedQuotes()::contains).isEmpty();
  }

  private StatementView.QuoteView quote(Edition.Quote quote) {
    return new StatementView.QuoteView(texts.tell(quote.text()), person(quote.person()));
  }

  private Inline author(Edition.Person person) {
    return context.around("ui.author", Map.of("person", person(person)));
  }

  private Inline person(Edition.Person person) {
    Inline name = context.named(person.name());
    return person
        .role()
        .map(context::inline)
        .map(role -> context.around("ui.person", Map.of("name", name, "role", role)))
        .orElse(name);
  }

  private StatementView.ContactView contact(PublisherInfo.Contact contact) {
    return new StatementView.ContactView(
        context.named(contact.name()),
        contact.url().map(URI::toString),
        contact.email().map(this::inWords));
  }

  /** No program reads it at a glance, and a screen reader says what a person would say. */
  private Inline inWords(EmailAddress address) {
    String at = " *" + Inline.of(context.phrases().say("email.at")).source() + "* ";
    String dot = " *" + Inline.of(context.phrases().say("email.dot")).source() + "* ";
    return Stream.of(address.local(), address.host())
        .map(labels -> labels.stream().map(StatementViewFactory::label).collect(joining(dot)))
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
    return context.edition().revisions().stream().map(this::revision).toList();
  }

  private StatementView.RevisionView revision(Edition.Revision revision) {
    String date = context.wording().label(new When.At(Point.day(revision.date())));
    return new StatementView.RevisionView(date, texts.tell(revision.text()));
  }
}
