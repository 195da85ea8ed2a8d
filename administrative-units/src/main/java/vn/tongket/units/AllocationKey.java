package vn.tongket.units;

/** By what a figure is spread over the parts of a divided unit; an answer that holds estimates states it. */
public enum AllocationKey {
    /** Inhabitants of the units that share the figure. */
    POPULATION,
    /** What the units that share the figure last reported themselves, as approved. */
    LAST_APPROVED_SHARE
}
