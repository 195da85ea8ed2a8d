package vn.tongket.employment.report;

/** The codes of {@code job_creation_channels} that the service itself knows something about. */
public final class Channels {
    /** The only one with a country to go to. */
    public static final String ABROAD = "ABROAD";
    /** Of a count of which nobody knows how the jobs came about. */
    public static final String NOT_STATED = "NOT-STATED";

    private Channels() {}
}
