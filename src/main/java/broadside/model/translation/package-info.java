/**
 * Translations: the human texts of a record in another language, keyed by the same ids. Numbers and
 * times stand in placeholders, so that a translator cannot change them.
 */
package broadside.model.translation;
