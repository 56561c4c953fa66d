package broadside.validation.personal;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds words in texts: whole, in any letter case, all of them in one pass. */
public final class WordSearch {
  private static final char ASCII_END = 0x80;

  private final Map<Character, List<String>> byInitial;

  /** A search for some words, none of them empty. */
  public WordSearch(Collection<String> words) {
    this.byInitial = words.stream().distinct().collect(groupingBy(word -> fold(word.charAt(0))));
  }

  /** Those of the words that stand in a text. */
  public Set<String> in(String text) {
    return in(text.toCharArray());
  }

  Set<String> in(char[] text) {
    Set<String> found = new HashSet<>();
    boolean isWithin = false;
    for (int at = 0; at < text.length; at++) {
      boolean isLetter = isLetter(text[at]);
      if (isLetter && !isWithin) {
        addBeginning(text, at, found);
      }
      isWithin = isLetter;
    }
    return found;
  }

  private void addBeginning(char[] text, int start, Set<String> found) {
    for (String word : byInitial.getOrDefault(fold(text[start]), List.of())) {
      if (stands(word, text, start)) {
        found.add(word);
      }
    }
  }

  private static boolean stands(String word, char[] text, int start) {
    int end = start + word.length();
    if (end > text.length || (end < text.length && isLetter(text[end]))) {
      return false;
    }
    int same = 0;
    while (same < word.length() && fold(word.charAt(same)) == fold(text[start + same])) {
      same++;
    }
    return same == word.length();
  }

  /** Asks the tables of Unicode only where it has to. */
  static boolean isLetter(char sign) {
    return sign < ASCII_END
        ? (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z')
        : Character.isLetter(sign);
  }

  private static char fold(char sign) {
    return sign < ASCII_END && !(sign >= 'A' && sign <= 'Z')
        ? sign
        : Character.toLowerCase(Character.toUpperCase(sign));
  }
}
