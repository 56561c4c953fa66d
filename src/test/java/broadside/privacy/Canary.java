package broadside.privacy;

import broadside.edition.Audience;
import broadside.model.text.Tlp;
import java.util.List;

/**
 * A token that stands in one place of the record.
 *
 * @param token the token
 * @param field where it stands, for messages
 * @param label how far it may be passed on
 * @param stay where it comes out for those who may see it
 * @param isOut whether the incident is on the site
 */
record Canary(String token, String field, Tlp label, Stay stay, boolean isOut) {
  /** Where a field comes out. */
  enum Stay {
    /** On pages and in documents, also when the statement was withdrawn. */
    NOTICE,
    /** On pages and in documents. */
    PAGE,
    /** In documents only, such as the id of a phase. */
    DATA,
    /** Nowhere that is sure, although it is no secret. */
    ANYWHERE,
    /** Never: an approver, a comment. */
    NEVER
  }

  /** The cases in which a unit has forms of its own. */
  static final List<String> CASES =
      List.of("genitive", "dative", "accusative", "instrumental", "locative", "vocative");

  /** Whether an audience may find it at all. */
  boolean isFor(Audience audience) {
    return stay != Stay.NEVER && audience.maySee(label);
  }

  /** Whether it must come out in the documents of the public edition. */
  boolean isInDocuments() {
    return isFor(Audience.PUBLIC)
        && (stay == Stay.NOTICE || stay == Stay.PAGE || stay == Stay.DATA);
  }

  /** Whether it must come out on the site. */
  boolean isOnSite() {
    return isOut && isFor(Audience.PUBLIC) && (stay == Stay.NOTICE || stay == Stay.PAGE);
  }

  /** Whether the site may hold it. */
  boolean mayBeOnSite() {
    return isOut && isFor(Audience.PUBLIC);
  }
}
