/**
 * What people write, with its placeholders, and the words that the record knows. It knows no other
 * part of the model.
 */
package broadside.model.text;
