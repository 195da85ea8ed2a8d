package vn.tongket.kit.person;

import java.util.List;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.Roles;

/** Who may see whom. */
public final class Access {
    private Access() {}

    /** Whether the caller's work needs the person's data; everyone else sees them masked. */
    public static boolean isNeeded(Caller caller, List<String> unitPath) {
        return isNeeded(caller, caller.mayActOn(unitPath));
    }

    /** As {@link #isNeeded(Caller, List)}, where it is known whether the caller may act on the person's unit. */
    public static boolean isNeeded(Caller caller, boolean mayAct) {
        boolean keeper = caller.has(Roles.SPECIALIST) || caller.has(Roles.REPORTER);
        return caller.has(Roles.APPROVER) || keeper && mayAct;
    }
}
