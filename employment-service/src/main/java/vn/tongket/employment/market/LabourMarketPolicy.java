package vn.tongket.employment.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.reference.Indicator;
import vn.tongket.kit.problem.FieldError;

/** Which values may be stored. */
final class LabourMarketPolicy {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Indicator> indicators;
    private final Map<String, Set<String>> readings;
    private final LocalDate today;

    /** @param readings of each indicator that has several */
    LabourMarketPolicy(Map<String, Indicator> indicators, Map<String, Set<String>> readings, LocalDate today) {
        this.indicators = indicators;
        this.readings = readings;
        this.today = today;
    }

    /** Finds every fault; each names the field as requests and files call it. */
    List<FieldError> faults(LabourMarketEntry entry) {
        List<FieldError> faults = new ArrayList<>();
        Indicator indicator = indicators.get(entry.indicator());
        if (indicator == null) {
            faults.add(new FieldError(
                    "indicator",
                    EmploymentProblem.UNKNOWN_INDICATOR.code(),
                    "Không có chỉ tiêu này trong danh mục lao động – việc làm.",
                    "The catalogue of employment has no such indicator."));
        } else if (indicator.counted()) {
            faults.add(new FieldError(
                    "indicator",
                    "counted-here",
                    "Chỉ tiêu này được đếm từ báo cáo việc làm, không nhập từ ngoài.",
                    "This indicator is counted from the job reports; it takes no value from elsewhere."));
        } else {
            checkReading(entry, faults);
            checkValue(indicator, entry.content().value(), faults);
        }
        checkDates(entry.content(), faults);
        return faults;
    }

    private void checkReading(LabourMarketEntry entry, List<FieldError> faults) {
        Set<String> known = readings.getOrDefault(entry.indicator(), Set.of());
        String given = entry.reading();
        if (known.isEmpty() ? given != null : given == null || !known.contains(given)) {
            String codes = String.join(", ", known);
            faults.add(new FieldError(
                    "reading",
                    "unknown-reading",
                    known.isEmpty() ? "Chỉ tiêu này chỉ có một cách tính." : "Nêu rõ cách tính: " + codes + ".",
                    known.isEmpty() ? "This indicator has one reading only." : "Say which reading: " + codes + "."));
        }
    }

    private static void checkValue(Indicator indicator, BigDecimal value, List<FieldError> faults) {
        if (indicator.isShare() && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            faults.add(new FieldError(
                    "value", "not-a-percentage", "Tỷ lệ phần trăm từ 0 đến 100.", "A percentage is from 0 to 100."));
        }
        // 1.234 may be 1,234 written the Vietnamese way: of whole things no decimals are taken, not even zeros
        if (!indicator.isShare() && value.scale() > 0) {
            faults.add(new FieldError(
                    "value",
                    "not-whole",
                    "Đơn vị tính là " + indicator.unitOfMeasure().vi()
                            + ": ghi số nguyên, không dấu phân cách hàng nghìn.",
                    "The unit of measure is " + indicator.unitOfMeasure().en()
                            + ": write a whole number without separators."));
        }
    }

    private void checkDates(LabourMarketRequest content, List<FieldError> faults) {
        if (content.surveyDate().isAfter(today)) {
            faults.add(new FieldError(
                    "surveyDate",
                    "future",
                    "Ngày điều tra không ở tương lai.",
                    "The survey date is not in the future."));
        }
        if (content.publishedOn() != null && content.publishedOn().isBefore(content.surveyDate())) {
            faults.add(new FieldError(
                    "publishedOn",
                    "before-survey",
                    "Ngày công bố không trước ngày điều tra.",
                    "The day of publication is not before the survey."));
        }
    }
}
