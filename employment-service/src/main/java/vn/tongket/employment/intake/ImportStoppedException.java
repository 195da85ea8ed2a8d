package vn.tongket.employment.intake;

/** The import was cancelled, or taken over by another replica: what this run did is void. */
class ImportStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportStoppedException() {
        super("Import cancelled or taken over", null, false, false);
    }
}
