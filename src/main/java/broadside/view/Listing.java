package broadside.view;

import java.util.Map;

/** What the pages about all incidents need to know of one. */
public sealed interface Listing permits IncidentView, WithdrawalView {
  /** Its name in addresses. */
  String id();

  /** The language of its pages (BCP 47). */
  String language();

  /** {@code ltr} or {@code rtl}. */
  String direction();

  /** Where its pages stand. */
  PlacementView placement();

  /** The labels of the site in its language. */
  Map<String, String> ui();

  /** Its headline. */
  String title();
}
