package vn.tongket.employment.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.report.JobReportRequest.JobReportLineRequest;
import vn.tongket.kit.problem.FieldError;

/** Which lines a report may hold: channels in use, each cell once, a destination only for work abroad. */
final class JobReportLinePolicy {
    private static final String ABROAD = "ABROAD";

    private JobReportLinePolicy() {}

    /**
     * Finds every fault of the lines.
     *
     * @param channelsInUse codes that are active in the period of the report
     */
    static List<FieldError> faults(List<JobReportLineRequest> lines, Set<String> channelsInUse) {
        List<FieldError> faults = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            JobReportLineRequest line = lines.get(i);
            if (!channelsInUse.contains(line.channel())) {
                faults.add(new FieldError(
                        "lines[" + i + "].channel",
                        EmploymentProblem.UNKNOWN_CHANNEL.code(),
                        "Không có kênh này trong kỳ, hoặc kênh chưa được tỉnh xác nhận.",
                        "No such channel in the period, or the province has not confirmed it."));
            }
            if (line.destination() != null && !line.channel().equals(ABROAD)) {
                faults.add(new FieldError(
                        "lines[" + i + "].destination",
                        EmploymentProblem.DESTINATION_NOT_ABROAD.code(),
                        "Chỉ kênh ABROAD có nước đến.",
                        "Only the channel ABROAD has a destination."));
            }
            if (!seen.add(Arrays.asList(line.channel(), line.sex(), line.destination()))) {
                faults.add(new FieldError(
                        "lines[" + i + "]",
                        EmploymentProblem.LINE_TWICE.code(),
                        "Trùng kênh, giới tính và nước với một dòng trước.",
                        "Same channel, sex and destination as a line before."));
            }
        }
        return faults;
    }
}
