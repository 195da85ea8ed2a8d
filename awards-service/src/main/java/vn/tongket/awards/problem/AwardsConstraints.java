package vn.tongket.awards.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.tongket.kit.problem.ConstraintProblems;

/** What the constraints of this service's schema mean. */
@Singleton
class AwardsConstraints implements ConstraintProblems {
    @Override
    public Optional<HttpProblem> ofConstraint(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "uq_collectives_name" ->
                        AwardsProblem.RECIPIENT_EXISTS.at(
                                "name",
                                "Đã có tập thể cùng tên ở nơi này.",
                                "A collective of this name is recorded there.");
                    case "uq_decisions_number" ->
                        AwardsProblem.DECISION_EXISTS.at(
                                "number", "Số và ngày này đã có.", "This number and date are recorded already.");
                    case "uq_award_grants_individual", "uq_award_grants_collective" ->
                        AwardsProblem.AWARDED_ALREADY.at(
                                "grants",
                                "Một danh hiệu chỉ tặng một lần cho một năm.",
                                "An award is granted once for a year.");
                    case "fk_individuals_collective", "fk_collectives_parent" ->
                        AwardsProblem.UNKNOWN_RECIPIENT.at(
                                "collectiveId", "Không có tập thể này.", "There is no such collective.");
                    case "fk_award_grants_individual", "fk_award_grants_collective" ->
                        AwardsProblem.UNKNOWN_RECIPIENT.at(
                                "grants", "Có người hoặc tập thể chưa được ghi.", "A recipient is not on record.");
                    default -> null;
                });
    }
}
