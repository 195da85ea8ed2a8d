/** Yearly targets with the decision that set them. A target that is set anew keeps what it was before. */
package vn.tongket.employment.plan;
