package vn.tongket.employment.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.report.CatalogueQueries.Catalogues;
import vn.tongket.employment.report.JobReportRequest.JobReportLineRequest;
import vn.tongket.kit.problem.FieldError;

/** Which lines a report may hold: what the catalogues know, each cell once, a destination only for work abroad. */
final class JobReportLinePolicy {
    private final Catalogues inUse;
    private final List<FieldError> faults = new ArrayList<>();

    private JobReportLinePolicy(Catalogues inUse) {
        this.inUse = inUse;
    }

    /**
     * Finds every fault of the lines.
     *
     * @param inUse what is active in the period of the report
     */
    static List<FieldError> faults(List<JobReportLineRequest> lines, Catalogues inUse) {
        JobReportLinePolicy policy = new JobReportLinePolicy(inUse);
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            JobReportLineRequest line = lines.get(i);
            policy.check("lines[" + i + "].", line);
            if (!seen.add(Arrays.asList(line.channel(), line.sex(), line.destination(), line.sector()))) {
                policy.fault(
                        "lines[" + i + "]",
                        EmploymentProblem.LINE_TWICE,
                        "Trùng kênh, giới tính, nước và ngành với một dòng trước.",
                        "Same channel, sex, destination and sector as a line before.");
            }
        }
        return policy.faults;
    }

    /** Finds every fault of a line that is sent alone. */
    static List<FieldError> faults(JobReportLineRequest line, Catalogues inUse) {
        JobReportLinePolicy policy = new JobReportLinePolicy(inUse);
        policy.check("", line);
        return policy.faults;
    }

    private void check(String within, JobReportLineRequest line) {
        if (!inUse.channels().contains(line.channel())) {
            fault(
                    within + "channel",
                    EmploymentProblem.UNKNOWN_CHANNEL,
                    "Không có kênh này trong kỳ, hoặc kênh chưa được tỉnh xác nhận.",
                    "No such channel in the period, or the province has not confirmed it.");
        }
        if (line.sex() != null && !inUse.sexes().contains(line.sex().name())) {
            fault(
                    within + "sex",
                    EmploymentProblem.UNKNOWN_SEX,
                    "Danh mục không có giới tính này trong kỳ.",
                    "The catalogue has no such sex in the period.");
        }
        if (line.destination() != null && !line.channel().equals(Channels.ABROAD)) {
            fault(
                    within + "destination",
                    EmploymentProblem.DESTINATION_NOT_ABROAD,
                    "Chỉ kênh ABROAD có nước đến.",
                    "Only the channel ABROAD has a destination.");
        } else if (line.destination() != null && !inUse.destinations().contains(line.destination())) {
            fault(
                    within + "destination",
                    EmploymentProblem.UNKNOWN_DESTINATION,
                    "Không có nước này trong danh mục.",
                    "The catalogue has no such country.");
        }
        if (line.sector() != null && !inUse.sectors().contains(line.sector())) {
            fault(
                    within + "sector",
                    EmploymentProblem.UNKNOWN_SECTOR,
                    "Không có ngành này trong kỳ, hoặc danh mục chưa được tỉnh xác nhận.",
                    "No such sector in the period, or the province has not confirmed the catalogue.");
        }
    }

    private void fault(String field, EmploymentProblem problem, String vi, String en) {
        faults.add(new FieldError(field, problem.code(), vi, en));
    }
}
