package broadside.output;

import java.io.IOException;

/**
 * Puts a build in place, all of whose files are staged, in the safest way that the folder allows.
 *
 * @param places where they are staged
 * @param locks those of the build
 * @param staging the files
 * @param changes what the build does
 */
record Replacement(SitePlaces places, SiteLocks locks, Staging staging, SiteChanges changes) {

  /**
   * Does it.
   *
   * @return whether much was written file by file, as the folder cannot be renamed
   * @throws IOException when the system refuses
   */
  boolean run() throws IOException {
    Update update = new Update(places);
    boolean isLittle = update.suits(changes);
    if (places.equals(places.inside())) {
      return pinned(update, isLittle);
    }
    if (MountPoint.is(places)) {
      return pinned(moved(), isLittle);
    }
    if (isLittle) {
      update.run(Journal.of(changes));
      return false;
    }
    new StagedTree(places.next(), Tree.scan(places.target()), changes).complete();
    return !new Swap(places).swap() && pinned(update, isLittle);
  }

  private boolean pinned(Update update, boolean isLittle) throws IOException {
    update.require(changes);
    update.run(Journal.of(changes));
    return !isLittle;
  }

  /** From another file system nothing can be renamed into the target. */
  private Update moved() throws IOException {
    SitePlaces inside = places.inside();
    locks.take(inside);
    staging.copyTo(inside.next());
    return new Update(inside);
  }
}
