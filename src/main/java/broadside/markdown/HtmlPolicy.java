package broadside.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What HTML a text may become, said to the OWASP Java HTML Sanitizer: the same as {@link HtmlTag}
 * and {@link HtmlAttribute} say, but on its own, so that a fault in one is found by the other.
 */
final class HtmlPolicy {
  private static final Pattern MEDIA = Pattern.compile("(?:\\.\\./)?media/[a-z0-9_-][a-z0-9._-]*");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
  private static final Pattern DIRECTION = Pattern.compile("ltr|rtl");
  private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");

  private HtmlPolicy() {}

  static PolicyFactory create() {
    HtmlPolicyBuilder policy = new HtmlPolicyBuilder();
    allowText(policy);
    allowLanguages(policy);
    allowLinks(policy);
    allowTables(policy);
    allowLocalImages(policy);
    return policy.toFactory();
  }

  private static void allowText(HtmlPolicyBuilder policy) {
    policy
        .allowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "br")
        .allowElements("ul", "ol", "li", "pre", "code", "em", "strong", "del");
  }

  private static void allowLanguages(HtmlPolicyBuilder policy) {
    policy
        .allowElements("span", "bdi")
        .allowAttributes("lang")
        .matching(LANGUAGE)
        .onElements("span")
        .allowAttributes("dir")
        .matching(DIRECTION)
        .onElements("span");
  }

  private static void allowLinks(HtmlPolicyBuilder policy) {
    policy
        .allowElements("a")
        .allowUrlProtocols("http", "https")
        .allowAttributes("href", "title")
        .onElements("a");
  }

  private static void allowTables(HtmlPolicyBuilder policy) {
    policy
        .allowElements("table", "thead", "tbody", "tr", "th", "td")
        .allowAttributes("align")
        .matching(ALIGNMENT)
        .onElements("th", "td");
  }

  private static void allowLocalImages(HtmlPolicyBuilder policy) {
    policy
        .allowElements((name, attributes) -> attributes.contains("src") ? name : null, "img")
        .allowAttributes("src")
        .matching(MEDIA)
        .onElements("img")
        .allowAttributes("alt", "title")
        .onElements("img");
  }
}
