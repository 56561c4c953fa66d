package broadside.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The way to write a build that changes little: file by file. A journal names all steps before the
 * first of them, so that whoever comes after a crash can do the rest. For a moment a reader may
 * meet new pages beside old ones, but never half a page.
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
   * Writes a build, all of whose files are staged.
   *
   * @throws IOException when the system refuses; if the journal is gone, the target is as it was
   */
  void run(Journal journal) throws IOException {
    for (Journal.Step step : journal.steps().filter(this::isStaged).toList()) {
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
    SiteFolder site = new SiteFolder(places.target());
    boolean isAsExpected = true;
    for (Journal.Step step : journal.pages()) {
      isAsExpected &= apply(step, site);
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
    Disk.syncFolder(places.target().getParent());
  }

  /** Whether what stands there was as expected. */
  private boolean apply(Journal.Step step, SiteFolder site) throws IOException {
    return step.isRemoval() ? remove(step, site) : place(step, site);
  }

  private boolean place(Journal.Step step, SiteFolder site) throws IOException {
    if (!isStaged(step)) {
      return true; // the killed build had come so far
    }
    if (!site.content(step.path()).equals(step.was())) {
      return false;
    }
    Files.createDirectories(target(step).getParent());
    move(step);
    return true;
  }

  private void move(Journal.Step step) throws IOException {
    Files.move(staged(step), target(step), StandardCopyOption.ATOMIC_MOVE);
  }

  private boolean remove(Journal.Step step, SiteFolder site) throws IOException {
    String content = site.content(step.path());
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
