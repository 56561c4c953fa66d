package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import broadside.model.time.When;
import java.util.List;
import java.util.Optional;

/**
 * What an organisation says to the public about an incident. The body is told by the events, phase
 * by phase; here stand the parts around it.
 *
 * @param place where it stands
 * @param headline the line above all
 * @param editorsNote what the one who publishes it says about it
 * @param dateline where and when it was issued
 * @param lead the first paragraph
 * @param closing thanks, and what comes next
 * @param quotes what people said
 * @param hasSubHeadings whether the title of each phase stands above what is told of it
 * @param author id of the person who wrote it
 * @param picture the featured picture
 */
public record Statement(
    Place place,
    Text headline,
    Optional<Note> editorsNote,
    Optional<Dateline> dateline,
    Optional<Text> lead,
    Optional<Text> closing,
    List<Quote> quotes,
    boolean hasSubHeadings,
    Optional<String> author,
    Optional<Picture> picture) {
  public Statement {
    quotes = List.copyOf(quotes);
  }

  /**
   * An editor's note.
   *
   * @param place where it stands
   * @param text what the editor says
   * @param tlp how far it may be passed on; empty to follow the incident
   */
  public record Note(Place place, Text text, Optional<Tlp> tlp) {}

  /**
   * Where and when a statement was issued.
   *
   * @param location the place, where it is known
   * @param date the date, as exactly as it is known
   */
  public record Dateline(Optional<Text> location, When date) {}
}
