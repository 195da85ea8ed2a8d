package vn.tongket.employment.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads a head count as people in Vietnam type it: {@code 1.234} is one thousand two hundred and thirty-four. What could
 * be read in two ways is refused rather than guessed.
 */
final class HeadCountPolicy {
    /** As for a line that is sent by itself. */
    static final int MOST = 1_000_000;

    /** Characters of what may be a number. */
    private static final int LONGEST = 40;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** One separator throughout: a dot, or one of the spaces that spreadsheets put. */
    private static final Pattern GROUPS =
            Pattern.compile("[1-9]\\d{0,2}([. \\u00a0\\u202f\\u2009])\\d{3}(?:\\1\\d{3})*");

    /** As Excel writes into CSV what it took for a day: 3/4, 3-Apr, 3-Thg4 or 03/04/2024. */
    private static final Pattern DAY_LIKE =
            Pattern.compile("\\d{1,4}[/-](?:\\d{1,2}|\\p{L}{3,4}\\d{0,2})(?:[/-]\\d{2,4})?");

    private static final Pattern NUMBER_LIKE = Pattern.compile("\\d[\\d.,\\s\\u00a0\\u202f\\u2009]*");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

    private HeadCountPolicy() {}

    /**
     * What a cell says.
     *
     * @param value persons; null where there is a fault
     * @param fault why the cell says nothing; null where it does
     */
    record HeadCount(Integer value, CellFault fault) {}

    /** Reads a cell that is not a formula. Millions of digits would take minutes to be read as a number. */
    static HeadCount read(SheetCell cell) {
        if (cell.text().length() > LONGEST) {
            return fault(CellFault.NOT_WHOLE_NUMBER);
        }
        return switch (cell.kind()) {
            case NUMBER -> stored(cell.text());
            case DATE -> fault(CellFault.DATE);
            default -> typed(cell.text());
        };
    }

    /** A number of a workbook: what is stored counts, not how it is shown. */
    private static HeadCount stored(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() < 0) {
                return fault(CellFault.NEGATIVE_NUMBER);
            }
            if (number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
                return fault(CellFault.NUMBER_TOO_LARGE);
            }
            return new HeadCount(number.intValueExact(), null);
        } catch (ArithmeticException | NumberFormatException fraction) {
            return fault(CellFault.NOT_WHOLE_NUMBER);
        }
    }

    private static HeadCount typed(String text) {
        if (DAY_LIKE.matcher(text).matches()) {
            return fault(CellFault.DATE);
        }
        boolean negative = text.startsWith("-") || text.startsWith("\u2212");
        String number = negative ? text.substring(1) : text;
        boolean whole =
                DIGITS.matcher(number).matches() || GROUPS.matcher(number).matches();
        if (!whole) {
            return fault(
                    NUMBER_LIKE.matcher(number).matches() ? CellFault.AMBIGUOUS_NUMBER : CellFault.NOT_WHOLE_NUMBER);
        }
        return negative ? fault(CellFault.NEGATIVE_NUMBER) : whole(number);
    }

    private static HeadCount whole(String number) {
        BigDecimal value = new BigDecimal(NOT_A_DIGIT.matcher(number).replaceAll(""));
        return value.compareTo(BigDecimal.valueOf(MOST)) > 0
                ? fault(CellFault.NUMBER_TOO_LARGE)
                : new HeadCount(value.intValueExact(), null);
    }

    private static HeadCount fault(CellFault fault) {
        return new HeadCount(null, fault);
    }
}
