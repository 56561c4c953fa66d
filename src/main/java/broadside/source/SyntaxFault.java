package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Location;
import broadside.diagnostic.Place;
import broadside.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Turns the parser’s complaint about YAML syntax into a finding in the words of the user. */
final class SyntaxFault {
  private static final Pattern WORD = Pattern.compile("\\S{1,40}");
  private static final Pattern COLON_WITHOUT_SPACE = Pattern.compile("[^\\s:]+:\\S");

  /** Where the parser gave up, or where the construct began that it could not finish. */
  private enum At {
    END,
    BEGINNING
  }

  /** A usual complaint: a piece of SnakeYAML’s wording (2.5) and what it comes from. */
  private record Usual(String wording, At at, String id) {}

  /** The first that fits counts. */
  private static final List<Usual> USUAL =
      List.of(
          new Usual("(TAB)", At.END, "yaml-tab"),
          new Usual("cannot start any token", At.END, "yaml-first-character"),
          new Usual("but found '<stream end>'", At.BEGINNING, "yaml-bracket-open"),
          new Usual("expected ',' or", At.BEGINNING, "yaml-bracket-open"),
          new Usual("expected the node content", At.END, "yaml-first-character"),
          new Usual("mapping values are not allowed", At.END, "yaml-colon-in-text"),
          new Usual("sequence entries are not allowed", At.END, "yaml-list-here"),
          new Usual("could not find expected ':'", At.BEGINNING, "yaml-colon-missing"),
          new Usual("while scanning a quoted scalar", At.BEGINNING, "yaml-quote-open"),
          new Usual("escape character", At.END, "yaml-escape"),
          new Usual("expected escape sequence", At.END, "yaml-escape"),
          new Usual("while scanning an alias", At.BEGINNING, "alias"),
          new Usual("while scanning an anchor", At.BEGINNING, "anchor"),
          new Usual("while scanning a tag", At.BEGINNING, "tag"),
          new Usual("undefined tag handle", At.END, "tag"),
          new Usual("while scanning a block scalar", At.BEGINNING, "yaml-block-mark"),
          new Usual("but found '}'", At.END, "yaml-bracket-stray"),
          new Usual("but found ']'", At.END, "yaml-bracket-stray"),
          new Usual("but found '<scalar>'", At.END, "yaml-after-quote"),
          new Usual("but found '", At.END, "yaml-indentation"));

  private static final Usual OTHER = new Usual("", At.END, "yaml-syntax");

  /** A question mark that begins a key; others, which nobody typed, are called the same. */
  private static final Usual KEY = new Usual("", At.END, "yaml-question-mark");

  private static final Pattern KEY_SIGN =
      Pattern.compile("but got \\?|but found '\\?'|mapping keys are not allowed");

  /** A text that begins with a placeholder, which YAML takes for a mapping. */
  private static final Pattern AFTER_PLACEHOLDER =
      Pattern.compile("^\\s*(?:- )?[\\w-]+:\\s+\\{[^{}]*\\}");

  private SyntaxFault() {}

  /** The finding: a sign that only looks like one of YAML, or what the parser complains about. */
  static Diagnostic of(String file, SourceText source, MarkedYAMLException complaint) {
    return LookAlike.before(complaint.getProblemMark().getLine() + 1, file, source)
        .orElseGet(() -> complaint(file, source, complaint));
  }

  /** With the word at its place and the parser’s own words as arguments. */
  private static Diagnostic complaint(
      String file, SourceText source, MarkedYAMLException complaint) {
    String wording = complaint.getContext() + "; " + complaint.getProblem();
    Usual usual =
        isKeySign(source, complaint.getProblemMark()) && KEY_SIGN.matcher(wording).find()
            ? KEY
            : USUAL.stream()
                .filter(one -> wording.contains(one.wording()))
                .findFirst()
                .orElse(OTHER);
    Mark mark =
        Optional.ofNullable(complaint.getContextMark())
            .filter(context -> usual.at() == At.BEGINNING)
            .orElse(complaint.getProblemMark());
    Location at = Location.at(mark.getLine() + 1, mark.getColumn() + 1);
    String before = source.before(at.line(), at.column());
    String after = source.after(at.line(), at.column());
    return Diagnostic.error(
        Place.spot(file, at),
        refine(usual.id(), before, after),
        word(after),
        complaint.getProblem());
  }

  private static boolean isKeySign(SourceText source, Mark mark) {
    return source.after(mark.getLine() + 1, mark.getColumn() + 1).startsWith("?");
  }

  /** Tells apart what the parser does not, by the rest of the line. */
  private static String refine(String id, String before, String after) {
    return switch (id) {
      case "yaml-colon-in-text" -> before.contains(": ") ? id : "yaml-indentation";
      case "yaml-colon-missing" ->
          COLON_WITHOUT_SPACE.matcher(after).lookingAt() ? "yaml-space-after-colon" : id;
      case "yaml-after-quote" -> afterScalar(before.stripTrailing());
      case "yaml-indentation" ->
          AFTER_PLACEHOLDER.matcher(before).find() ? "yaml-after-bracket" : id;
      default -> id;
    };
  }

  private static String afterScalar(String before) {
    if (before.endsWith("\"") || before.endsWith("'")) {
      return "yaml-after-quote";
    }
    boolean bracket = before.endsWith("}") || before.endsWith("]");
    return bracket ? "yaml-after-bracket" : "yaml-indentation";
  }

  private static String word(String after) {
    Matcher word = WORD.matcher(after);
    return word.find() ? word.group() : "";
  }
}
