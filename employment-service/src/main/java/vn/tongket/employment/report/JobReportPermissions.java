package vn.tongket.employment.report;

/**
 * What the caller may do with a report now, so that a client draws buttons without knowing the rules.
 *
 * @param maySubmit hand it to the specialist
 * @param mayApprove approve it, or approve it again after a line was corrected
 * @param mayReturn send it back with a reason
 * @param mayReopen open one of its lines for correction
 * @param mayEdit replace its lines
 * @param mayDelete delete it
 * @param mayWithdraw take it out although it is approved, with a reason
 */
record JobReportPermissions(
        boolean maySubmit,
        boolean mayApprove,
        boolean mayReturn,
        boolean mayReopen,
        boolean mayEdit,
        boolean mayDelete,
        boolean mayWithdraw) {}
