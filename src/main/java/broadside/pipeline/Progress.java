package broadside.pipeline;

/** Is told how far the work is; any thread may tell. */
public interface Progress {
  /** For nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begins(Stage stage, int steps) {}

        @Override
        public void stepped() {}

        @Override
        public void ends() {}
      };

  /**
   * A stage begins, and the one before it is over.
   *
   * @param steps how many incidents or pages it is about
   */
  void begins(Stage stage, int steps);

  /** One step of the stage is done. */
  void stepped();

  /** The stage is over, and what was found is about to be told. */
  void ends();
}
