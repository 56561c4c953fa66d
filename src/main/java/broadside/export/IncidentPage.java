package broadside.export;

import broadside.markdown.Markdown;
import broadside.view.IncidentView;

/**
 * What the template of an incident's page sees.
 *
 * @param incident the incident
 * @param statement its statement in Markdown
 */
public record IncidentPage(IncidentView incident, Markdown statement) {}
