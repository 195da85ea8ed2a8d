package vn.tongket.employment.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.ConstraintProblems;

/** What the constraints of this service's schema mean. */
@Singleton
class EmploymentConstraints implements ConstraintProblems {
    @Override
    public Optional<HttpProblem> ofConstraint(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "uq_job_reports_period" ->
                        EmploymentProblem.REPORT_EXISTS.at(
                                "period",
                                "Đơn vị đã có báo cáo của kỳ này; hãy sửa báo cáo đó.",
                                "The unit has a report for this period already; change that one.");
                    case "uq_job_report_lines_key" ->
                        EmploymentProblem.LINE_TWICE.at(
                                "lines",
                                "Mỗi tổ hợp kênh, giới tính, nước, ngành chỉ khai một lần.",
                                "Each channel, sex, destination and sector together may be given once.");
                    case "uq_overseas_workers_year" ->
                        EmploymentProblem.OVERSEAS_WORKER_EXISTS.at(
                                "personalId",
                                "Người này đã có hồ sơ đi trong năm; đi lần nữa thì gửi secondDeparture kèm lý do.",
                                "The person has departed in this year already; send secondDeparture with the reason.");
                    case "uq_overseas_workers_day" ->
                        EmploymentProblem.OVERSEAS_WORKER_EXISTS.at(
                                "departedOn",
                                "Người này đã có hồ sơ đi cùng ngày; hãy sửa hồ sơ đó.",
                                "The person has departed on that day already; change that record.");
                    case "fk_plan_revisions_corrected", "uq_plan_revisions_corrected", "ck_plan_revisions_corrected" ->
                        CommonProblem.RULE_VIOLATED.at(
                                "corrects",
                                "Chỉ đính chính được một lần ghi đã có và chưa được đính chính.",
                                "Only a revision on record that is not corrected yet can be corrected.");
                    case "uq_plans_target", "uq_labour_market_indicators_value" ->
                        CommonProblem.CONFLICT.because(
                                "Vừa có người khác ghi số liệu này; hãy đọc lại rồi sửa tiếp.",
                                "Someone else has just recorded it; read it again and redo the change.");
                    default -> null;
                });
    }
}
