/** What is withheld leaves no trace: tokens in every field, and random records with and without. */
package broadside.privacy;
