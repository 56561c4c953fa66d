/**
 * The ledger of translations: what is translated, missing or outdated, and the files that help
 * translators. Pure functions from records and texts to texts.
 */
package broadside.translation;
