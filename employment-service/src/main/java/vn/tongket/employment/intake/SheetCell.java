package vn.tongket.employment.intake;

/** One filled cell of a file. What a formula would give is not looked at. */
record SheetCell(String text, Kind kind) {

    /** CSV knows only text; in a workbook a number is stored apart from how it is shown. */
    enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a day or an hour: Excel makes one of what is typed as {@code 3/4}. */
        DATE,
        FORMULA
    }
}
