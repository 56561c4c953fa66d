package broadside.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;

/**
 * The way to write a build that changes little, or to write any build into a folder that cannot be
 * renamed: file by file. A journal names all steps before the first of them, so that whoever comes
 * after a crash can do the rest. For a moment a reader may meet new pages beside old ones, but
 * never half a page.
 *
 * <pre>
 * step                       there afterwards        recovery
 * stage into next            target, next            delete next
 * write the journal          target, next, journal   do the steps, delete journal, delete next
 * rename from next           target, next, journal   do the rest, delete journal, delete next
 * delete what goes           target, next, journal   do the rest, delete journal, delete next
 * rename the manifest        target, next, journal   delete journal, delete next
 * delete the journal         target, next            delete next
 * delete next                target                  nothing
 * </pre>
 *
 * <p>The journal becomes one by a rename, when it and all staged files are on the disk; so one that
 * is there is whole. Should a disk fault have damaged it, it is deleted like one that was made for
 * another state of the target. Pages that were renamed by then are whole, and the next build finds
 * them by their sums: they are the bytes that it makes, or the manifest, which comes last, tells
 * that they are not those of the old build.
 *
 * <p>What somebody changed since the journal was written is left as it is, and then the manifest is
 * left too, so that the next build sees an edited or foreign file where one is.
 *
 * @param places where all this is
 */
record Update(SitePlaces places) {
  private static final int MOST_FILES = 500;
  private static final int SHARE = 4;

  // No path of ours has this character.
  private static final String DRAFT = "~journal";

  /**
   * Whether a build is to be written this way: not when it changes more than a quarter of the
   * files, or more than five hundred, as each has to reach the disk; nor when a file takes the
   * place of a folder, a folder or a link that of a file, or a folder is locked.
   */
  boolean suits(SiteChanges changes) {
    int changed = changes.changes().size();
    int all = changes.unchanged().size() + changes.differences().size();
    return changed <= Math.min(MOST_FILES, all / SHARE)
        && Files.isWritable(places.target())
        && changes.changes().stream().allMatch(this::isPlain);
  }

  private boolean isPlain(Difference change) {
    return !change.was().equals(SiteFolder.OTHER) && isWritable(SitePath.folder(change.path()));
  }

  private boolean isWritable(String path) {
    Path folder = places.target().resolve(path);
    return path.isEmpty()
        || ((Files.isWritable(folder) || Files.notExists(folder))
            && isWritable(SitePath.folder(path)));
  }

  /**
   * Refuses a build that cannot be written this way, though it has to be.
   *
   * @throws AccessDeniedException when a folder is locked
   */
  void require(SiteChanges changes) throws AccessDeniedException {
    for (Difference change : changes.changes()) {
      String folder = SitePath.folder(change.path());
      if (!isWritable(folder)) {
        throw new AccessDeniedException(places.target().resolve(folder).toString());
      }
    }
  }

  /**
   * Writes a build, all of whose files are staged.
   *
   * @throws IOException when the system refuses; if the journal is gone, the target is as it was
   */
  void run(Journal journal) throws IOException {
    List<Journal.Step> staged = journal.steps().filter(this::isStaged).toList();
    // Of many the manifest alone: after a power cut it tells the next build which pages to mend.
    for (Journal.Step step : staged.size() > MOST_FILES ? List.of(journal.manifest()) : staged) {
      Disk.sync(staged(step));
    }
    write(journal);
    try {
      apply(journal);
    } catch (IOException e) {
      if (isUntouched(journal)) {
        Files.delete(places.journal());
      }
      throw e;
    }
  }

  /**
   * Does what a killed build left to do, if the target is the one that its journal was made for.
   *
   * @throws IOException when the system refuses; the journal then stays
   */
  void finish(Journal journal) throws IOException {
    if (journal.fits(new SiteFolder(places.target()).content(Manifest.NAME))) {
      apply(journal);
    } else {
      Files.delete(places.journal());
    }
  }

  private void apply(Journal journal) throws IOException {
    boolean isAsExpected = true;
    for (Journal.Step step : journal.pages()) {
      isAsExpected &= apply(step);
    }
    if (isAsExpected && isStaged(journal.manifest())) {
      move(journal.manifest());
    }
    Files.delete(places.journal());
  }

  private void write(Journal journal) throws IOException {
    Path draft = places.next().resolve(DRAFT);
    Files.writeString(draft, journal.text(), StandardCharsets.ISO_8859_1);
    Disk.sync(draft);
    Files.move(draft, places.journal(), StandardCopyOption.ATOMIC_MOVE);
    Disk.syncFolder(places.room());
  }

  /** Whether what stands there was as expected. */
  private boolean apply(Journal.Step step) throws IOException {
    // A step before may have changed a folder, so look at it afresh.
    String content = new SiteFolder(places.target()).content(step.path());
    return step.isRemoval() ? remove(step, content) : place(step, content);
  }

  private boolean place(Journal.Step step, String content) throws IOException {
    if (!isStaged(step)) {
      return true; // the killed build had come so far
    }
    boolean hasMadeRoom = step.was().equals(SiteFolder.OTHER) && content.equals(SiteFolder.NOTHING);
    if (!(hasMadeRoom || content.equals(step.was())) || !removeEmptyTree(target(step))) {
      return false;
    }
    Files.createDirectories(target(step).getParent());
    move(step);
    return true;
  }

  /** Removes a folder that holds nothing but folders; whether no folder is left there. */
  private static boolean removeEmptyTree(Path place) throws IOException {
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    Tree tree = Tree.scan(place);
    if (!tree.files().isEmpty()) {
      return false;
    }
    for (Path folder : new TreeSet<>(tree.folders()).descendingSet()) {
      Files.delete(place.resolve(folder));
    }
    return true;
  }

  private void move(Journal.Step step) throws IOException {
    Files.move(staged(step), target(step), StandardCopyOption.ATOMIC_MOVE);
  }

  private boolean remove(Journal.Step step, String content) throws IOException {
    if (!content.equals(step.was()) && !content.equals(SiteFolder.NOTHING)) {
      return false;
    }
    Files.deleteIfExists(target(step));
    removeEmptyFolders(SitePath.folder(step.path()));
    return true;
  }

  private void removeEmptyFolders(String path) throws IOException {
    try {
      for (String folder = path; !folder.isEmpty(); folder = SitePath.folder(folder)) {
        Files.deleteIfExists(places.target().resolve(folder));
      }
    } catch (DirectoryNotEmptyException e) {
      // Then those above it are not empty either.
    }
  }

  private boolean isUntouched(Journal journal) {
    return journal.pages().stream()
        .allMatch(step -> step.isRemoval() ? SitePlaces.exists(target(step)) : isStaged(step));
  }

  private boolean isStaged(Journal.Step step) {
    return SitePlaces.exists(staged(step));
  }

  private Path staged(Journal.Step step) {
    return places.next().resolve(step.path());
  }

  private Path target(Journal.Step step) {
    return places.target().resolve(step.path());
  }
}
