package broadside.validation.personal;

/** What is not for everybody. Where two kinds overlap, the one that stands first here counts. */
public enum Kind {
  SECRET("public-secret"),
  IBAN("public-bank-account"),
  EMAIL("public-email-address"),
  IP("public-ip-address"),
  PHONE("public-phone-number");

  private final String message;

  Kind(String message) {
    this.message = message;
  }

  /** The id of the finding about it. */
  public String message() {
    return message;
  }
}
