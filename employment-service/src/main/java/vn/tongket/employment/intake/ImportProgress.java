package vn.tongket.employment.intake;

/** Is told how far a run is. */
interface ImportProgress {
    /** For an import that is answered at once: nobody watches it. */
    ImportProgress UNWATCHED = percent -> {};

    /** Notes the progress; throws {@link ImportStoppedException} where the run must not go on. */
    void reached(int percent);
}
