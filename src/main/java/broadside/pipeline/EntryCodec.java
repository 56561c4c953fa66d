package broadside.pipeline;

import broadside.cache.EntryReader;
import broadside.cache.EntryWriter;
import broadside.output.FileStamp;
import broadside.output.SiteFile;
import broadside.verification.Lead;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Writes what is remembered of an incident, or of the pages about all, and reads it back. */
final class EntryCodec {
  private EntryCodec() {}

  /**
   * What is remembered of an incident.
   *
   * @param key the sum of what the check depends on: the program, and the files of the incident
   * @param checked the outcome of the check
   * @param inputs the sum of all that its pages depend on
   * @param unit its pages, if the site shows it
   */
  record Entry(String key, CheckedIncident checked, String inputs, Optional<MadeUnit> unit) {}

  static byte[] write(Entry entry) {
    EntryWriter out = new EntryWriter().text(entry.key());
    checked(out, entry.checked());
    out.text(entry.inputs()).optional(entry.unit(), EntryCodec::unit);
    return out.content();
  }

  static Entry read(byte[] content) {
    EntryReader in = new EntryReader(content);
    return new Entry(in.text(), checked(in), in.text(), in.optional(EntryCodec::unit));
  }

  private static void checked(EntryWriter out, CheckedIncident checked) {
    out.text(checked.id())
        .optional(checked.sum(), EntryWriter::text)
        .optional(checked.facts(), EntryCodec::facts)
        .list(checked.findings(), FindingCodec::write);
  }

  private static CheckedIncident checked(EntryReader in) {
    return new CheckedIncident(
        in.text(),
        in.optional(EntryReader::text),
        in.optional(EntryCodec::facts),
        in.list(FindingCodec::read));
  }

  private static void facts(EntryWriter out, CheckedIncident.Facts facts) {
    out.text(facts.zone().getId())
        .number(facts.events())
        .optional(facts.release(), EntryCodec::instant)
        .optional(facts.embargo(), EntryCodec::instant)
        .optional(facts.uuid(), (each, uuid) -> each.text(uuid.toString()));
  }

  private static CheckedIncident.Facts facts(EntryReader in) {
    return new CheckedIncident.Facts(
        ZoneId.of(in.text()),
        in.integer(),
        in.optional(EntryCodec::instant),
        in.optional(EntryCodec::instant),
        in.optional(each -> UUID.fromString(each.text())));
  }

  private static void instant(EntryWriter out, Instant instant) {
    out.number(instant.getEpochSecond()).number(instant.getNano());
  }

  private static Instant instant(EntryReader in) {
    return Instant.ofEpochSecond(in.number(), in.number());
  }

  static void unit(EntryWriter out, MadeUnit unit) {
    out.text(unit.inputs())
        .bytes(unit.summary())
        .text(unit.summarySum())
        .list(unit.files(), EntryCodec::file)
        .list(unit.leads(), EntryCodec::lead);
  }

  static MadeUnit unit(EntryReader in) {
    return new MadeUnit(
        in.text(), in.bytes(), in.text(), in.list(EntryCodec::file), in.list(EntryCodec::lead));
  }

  private static void file(EntryWriter out, MadeFile made) {
    FileStamp stamp = made.file().stamp();
    out.text(made.path())
        .text(made.file().sum())
        .number(stamp.size())
        .number(stamp.modified())
        .text(made.inputs())
        .text(made.ids());
  }

  private static MadeFile file(EntryReader in) {
    SiteFile file = new SiteFile(in.text(), in.text(), new FileStamp(in.number(), in.number()));
    return new MadeFile(file, in.text(), in.text());
  }

  private static void lead(EntryWriter out, Lead lead) {
    out.text(lead.page()).text(lead.link()).text(lead.target()).text(lead.fragment());
  }

  private static Lead lead(EntryReader in) {
    return new Lead(in.text(), in.text(), in.text(), in.text());
  }
}
