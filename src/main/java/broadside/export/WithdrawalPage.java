package broadside.export;

import broadside.markdown.Markdown;
import broadside.template.Html;
import broadside.view.WithdrawalView;

/**
 * What the template of a withdrawn incident's page sees.
 *
 * @param incident the incident
 * @param notice what is said in place of the statement
 * @param article what the page says of itself to machines
 */
public record WithdrawalPage(WithdrawalView incident, Markdown notice, Html article) {}
