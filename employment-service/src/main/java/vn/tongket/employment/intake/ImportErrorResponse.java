package vn.tongket.employment.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.tongket.kit.problem.FieldError;

/**
 * What is wrong with one cell of a file.
 *
 * @param row as a spreadsheet numbers it
 * @param column letter of the column; absent where the file has no such column
 * @param heading as it stands in the file
 * @param code stable kebab-case name of what is wrong
 * @param value what was typed, at most 200 characters of it
 * @param vi what is wrong and what to do, in Vietnamese
 * @param en the same in English
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportErrorResponse(int row, String column, String heading, String code, String value, String vi, String en) {

    FieldError asFieldError() {
        return new FieldError("row " + row + ", column " + column, code, vi, en);
    }
}
