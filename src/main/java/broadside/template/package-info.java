/**
 * Views into text. {@link broadside.template.TemplateEngine} renders a FreeMarker template from the
 * workspace's {@code templates/} folder or, file by file, from the ones packed into the program.
 *
 * <p>A template's name tells its format and so its escaping: {@code .ftlh} is HTML, {@code .ftlx}
 * is XML, {@code .ftlm} is Markdown. {@code ViewWrapper} shows the values of a view to FreeMarker,
 * {@link broadside.template.TemplateFolder} finds the files, {@code TemplateFaults} words what went
 * wrong. Hardening is no sandbox: templates are trusted code, the views' contents are not.
 *
 * <p>Knows {@link broadside.diagnostic} and {@link broadside.markdown}.
 */
package broadside.template;
