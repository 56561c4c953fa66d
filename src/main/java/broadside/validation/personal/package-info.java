/**
 * Finds what robots harvest and what nobody may publish by mistake: addresses, numbers and secrets,
 * also behind entities, escapes and other disguises. A {@link
 * broadside.validation.personal.Detector} knows one kind; a {@link
 * broadside.validation.personal.NormalizedText} is what it looks at. Nothing here asks the network.
 */
package broadside.validation.personal;
