package vn.tongket.kit.problem;

/** Title and detail of a problem in one language. */
public record ProblemText(String title, String detail) {}
