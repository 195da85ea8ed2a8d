package vn.tongket.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ReviewTableTest {
    @Test
    void printsTheColumnsOfTheAnnexWithVietnameseNumbers() throws JsonProcessingException {
        String review =
                """
                {"year":2024,"unit":{"code":"20","name":"Tỉnh Lạng Sơn"},"sections":[
                  {"code":"employment","title":"Lao động – việc làm","status":"complete","indicators":[
                    {"name":"Số lao động được giải quyết việc làm","unitOfMeasure":"người","previous":16990,
                     "plan":18500,"actual":18503,"percentOfPlan":100.02,"change":{"absolute":1513,"percent":8.91}}]},
                  {"code":"awards","title":"Khen thưởng","status":"stale","tallies":[
                    {"name":"Tập thể lao động tiên tiến","subject":"collective","count":11}]}],
                 "narrative":[{"text":"Vượt kế hoạch."}]}""";

        assertThat(new ReviewTable(new ObjectMapper().readTree(review))
                        .toString()
                        .lines())
                .anySatisfy(
                        line -> assertThat(line)
                                .matches(
                                        "Số lao động được giải quyết việc làm +người +16\\.990 +18\\.500 +18\\.503 +100,02 +8,91"))
                .anySatisfy(line -> assertThat(line).isEqualTo("LAO ĐỘNG – VIỆC LÀM (đủ)"))
                .anySatisfy(line -> assertThat(line).isEqualTo("KHEN THƯỞNG (số liệu cũ)"))
                .anySatisfy(line -> assertThat(line).matches("Tập thể lao động tiên tiến – tập thể +lượt +11"))
                .contains("• Vượt kế hoạch.");
    }
}
