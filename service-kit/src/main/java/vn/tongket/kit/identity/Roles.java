package vn.tongket.kit.identity;

import java.util.Set;

/** The roles of the house, as the strings that {@code @RolesAllowed} takes. */
public final class Roles {
    /** Reads aggregates. The gateway grants it to everyone of the province who signs in. */
    public static final String VIEWER = "viewer";
    /** Writes reports of its own units. */
    public static final String REPORTER = "reporter";
    /** Keeps registers, returns or approves reports. */
    public static final String SPECIALIST = "specialist";
    /** Signs payrolls and decisions. */
    public static final String APPROVER = "approver";
    /** Votes on nominations. */
    public static final String COUNCIL = "council";
    /** Publishes releases. */
    public static final String LEADER = "leader";
    /** Keeps reference data and users. */
    public static final String ADMINISTRATOR = "administrator";
    /** Reads the audit trail. */
    public static final String AUDITOR = "auditor";
    /** Another provincial system. */
    public static final String SYSTEM = "system";

    /** All of them. */
    public static final Set<String> ALL =
            Set.of(VIEWER, REPORTER, SPECIALIST, APPROVER, COUNCIL, LEADER, ADMINISTRATOR, AUDITOR, SYSTEM);

    private Roles() {}
}
