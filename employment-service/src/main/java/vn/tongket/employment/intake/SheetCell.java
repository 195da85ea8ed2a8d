package vn.tongket.employment.intake;

/** One filled cell of a file. What a formula would give is not looked at. */
record SheetCell(String text, Kind kind) {

    /** CSV knows only text; in a workbook a number is stored apart from how it is shown. */
    enum Kind {
        TEXT,
        NUMBER,
        FORMULA
    }
}
