package vn.tongket.kit.problem;

/**
 * One thing wrong with one part of a request.
 *
 * @param field where: a JSON path ({@code lines[2].persons}), a parameter name, or {@code row 7, column C} for a file
 * @param code stable kebab-case name of the rule that was broken
 * @param vi what is wrong and what to do, in Vietnamese
 * @param en the same in English
 */
public record FieldError(String field, String code, String vi, String en) {}
