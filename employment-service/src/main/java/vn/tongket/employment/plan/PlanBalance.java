package vn.tongket.employment.plan;

import java.util.Collection;

/** A whole beside the sum of its parts. */
record PlanBalance(long whole, long sum) {

    static PlanBalance of(long whole, Collection<Long> parts) {
        return new PlanBalance(whole, parts.stream().reduce(0L, Math::addExact));
    }

    /** What the parts lack; negative where they are more than the whole. */
    long difference() {
        return whole - sum;
    }

    boolean addsUp() {
        return difference() == 0;
    }

    /** By how much, in words that stand after the sum. */
    String differenceVi() {
        return (difference() > 0 ? "thiếu " : "thừa ") + Math.abs(difference()) + " so với kế hoạch chung " + whole;
    }

    String differenceEn() {
        return Math.abs(difference()) + (difference() > 0 ? " less" : " more") + " than the whole's " + whole;
    }
}
