package vn.tongket.local.console;

/** Why the stack cannot run, as one sentence for people in each language; there is nothing to see in a stack trace. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LaunchFailure(String vi, String en) {
        this(vi, en, null);
    }

    public LaunchFailure(String vi, String en, Throwable cause) {
        super(vi + "\n" + en, cause);
    }
}
