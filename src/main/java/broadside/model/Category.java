package broadside.model;

import broadside.model.text.Term;

/**
 * The class of an incident, after the Reference Security Incident Taxonomy (RSIT) of the European
 * incident response teams.
 */
public enum Category implements Term {
  ABUSIVE_CONTENT,
  MALICIOUS_CODE,
  INFORMATION_GATHERING,
  INTRUSION_ATTEMPTS,
  INTRUSIONS,
  AVAILABILITY,
  INFORMATION_CONTENT_SECURITY,
  FRAUD,
  VULNERABLE,
  OTHER
}
