package broadside.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateEngineTest extends TemplateWorkspace {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "ftlh ! A &lt;b&gt; &amp; *c* – “ї”",
        "ftlx ! A &lt;b&gt; &amp; *c* – “ї”",
        "ftlm ! A &lt;b> & \\*c\\* – “ї”"
      })
  void stringsAreEscapedForTheFormat(String ending, String expected) throws IOException {
    assertEquals(expected, render("a.x." + ending, "${title}"));
    assertEquals(expected, render("b.x." + ending, "${view.title}"));
  }

  @Test
  void noStringEndsADeclarationOfAStyleSheet() throws IOException {
    assertEquals(
        "a: A\\20 \\3c b\\3e \\20 \\26 \\20 \\2a c\\2a \\20 \\2013 \\20 \\201c \\457 \\201d ;",
        render("a.css.ftlc", "a: ${title};"));
    assertEquals("a: #5b2a86;", render("b.css.ftlc", "a: ${'#5b2a86'};"));
    assertEquals(
        "a: red\\3b \\20 b\\3a \\20 url\\28 x\\29 \\7d \\a ;",
        render("c.css.ftlc", "a: ${'red; b: url(x)}\\n'};"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "ftlh ! <p><em>Hi</em> &lt;you&gt; &amp; me</p>",
        "ftlx ! &lt;p&gt;&lt;em&gt;Hi&lt;/em&gt; &amp;lt;you&amp;gt; &amp;amp; me&lt;/p&gt;",
        "ftlm ! *Hi* &lt;you> & me"
      })
  void markdownIsRightInEachFormat(String ending, String expected) throws IOException {
    assertEquals(expected, render("a.x." + ending, "${text}"));
    assertEquals(expected, render("b.x." + ending, "<#assign t = view.text>${t}"));
  }

  @Test
  void recordsListsMapsEnumsBooleansAndNumbersAreRead() throws IOException {
    assertEquals(
        "1_2 Home\\* ATTACK true 10000 yes",
        render(
            "a.md.ftlm",
            "<#list items as i>${i.name}</#list> ${labels.home} ${kind} ${draft} ${count}"
                + " <#if hasItems && kind == 'ATTACK'>yes</#if>"));
  }

  @Test
  void optionalsAreUnwrappedAndEmptyOnesAreMissing() throws IOException {
    assertEquals(
        "<p><strong>x</strong></p>- none",
        render(
            "a.html.ftlh",
            "<#list items as i><#if i.text??>${i.text}<#else>-</#if></#list> ${note!'none'}"));
  }

  @Test
  void finishedHtmlIsPrintedInHtmlOnly() throws IOException {
    assertEquals("<svg/>", render("a.html.ftlh", "${chart}"));
    assertEquals("template-fault", fault("a.md.ftlm", "${chart}").fault().id());
    assertEquals("template-fault", fault("a.xml.ftlx", "${chart}").fault().id());
  }

  @Test
  void macrosOfImportedAndIncludedTemplatesFitTheirFormat() throws IOException {
    write("parts/layout.ftlh", "<#macro page text>[${text}|${view.text}|<#nested>]</#macro>");
    write("parts/list.ftlm", "<#macro item of>- ${of}</#macro>");
    write("parts/foot.ftlh", "${title?length}");
    assertEquals(
        "[A*|<p><em>Hi</em> &lt;you&gt; &amp; me</p>|&lt;]17",
        render(
            "a.html.ftlh",
            "<#import 'parts/layout.ftlh' as l><@l.page text='A*'>${'<'}</@><#include"
                + " 'parts/foot.ftlh'>"));
    assertEquals(
        "- A\\*- *Hi* &lt;you> & me",
        render(
            "a.md.ftlm", "<#import '/parts/list.ftlm' as l><@l.item of='A*'/><@l.item of=text/>"));
  }

  @Test
  void aTextStaysInTheListItemOrQuoteThatItsTemplateOpens() throws IOException {
    write("a.md.ftlm", "- ${text}\n\n> ${text}\n");
    Map<String, Markdown> view = Map.of("text", new Markdown("a\nb\n\nc\n"));
    assertEquals(
        "- a\n  b\n\n  c\n\n> a\n> b\n>\n> c", written(engine().document("a.md.ftlm", view)));
  }

  @Test
  void headingsOfATextAreBelowTheOneThatItStandsUnder() throws IOException {
    write("a.html.ftlh", "<@below level=2>${text}</@below>${text}");
    Map<String, Markdown> view = Map.of("text", new Markdown("# a"));
    assertEquals("<h3>a</h3><h1>a</h1>", engine().render("a.html.ftlh", view));
    write("a.md.ftlm", "## b\n\n${text}\n");
    assertEquals("## b\n\n### a", written(engine().document("a.md.ftlm", view)));
    assertEquals("template-fault", fault("b.html.ftlh", "<@below>x</@below>").fault().id());
  }

  @Test
  void markdownThatCrossesFormatsIsRefusedRatherThanUnescaped() throws IOException {
    write("layout.ftlh", "<#macro show text>${text}</#macro>");
    assertEquals(
        "template-fault",
        fault("a.md.ftlm", "<#import 'layout.ftlh' as l><@l.show text=text/>").fault().id());
  }

  @Test
  void theWorkspaceOverridesFileByFile() throws IOException {
    TemplateEngine packed = new TemplateEngine(new MarkdownRenderer(), Optional.empty());
    assertEquals("packed page, packed part", packed.render("test/page.html.ftlh", PAGE).strip());
    write("test/part.ftlh", "own part");
    assertEquals("packed page, own part", engine().render("test/page.html.ftlh", PAGE).strip());
  }

  @Test
  void anAbsentFolderIsLikeNone() {
    TemplateEngine engine =
        new TemplateEngine(new MarkdownRenderer(), Optional.of(folder.resolve("absent")));
    assertEquals("packed page, packed part", engine.render("test/page.html.ftlh", PAGE).strip());
  }
}
