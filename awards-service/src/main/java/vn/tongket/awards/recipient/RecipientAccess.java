package vn.tongket.awards.recipient;

import java.util.List;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.Roles;

/** Who may see whom before a decision makes their names public. */
final class RecipientAccess {
    private RecipientAccess() {}

    /** Whether the caller prepares, votes on or signs decisions about the person. */
    static boolean isNeeded(Caller caller, List<String> unitPath) {
        return caller.has(Roles.APPROVER)
                || caller.has(Roles.COUNCIL)
                || caller.has(Roles.SPECIALIST) && caller.mayActOn(unitPath);
    }
}
