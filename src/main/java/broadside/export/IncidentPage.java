package broadside.export;

import broadside.markdown.Markdown;
import broadside.template.Html;
import broadside.view.IncidentView;

/**
 * What the template of an incident's page sees.
 *
 * @param incident the incident
 * @param statement its statement in Markdown
 * @param article what the page of the statement says of itself to machines
 */
public record IncidentPage(IncidentView incident, Markdown statement, Html article) {}
