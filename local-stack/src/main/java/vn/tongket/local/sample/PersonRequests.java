package vn.tongket.local.sample;

import java.util.Map;
import vn.tongket.local.sample.SampleTable.Row;

/** Requests about the people of the sample, from their rows. */
final class PersonRequests {
    /** The codes of the sample are of the communes before the reorganisation of 1 December 2024. */
    private static final String UNITS_AS_OF = "2024-06-30";

    private PersonRequests() {}

    static Map<String, Object> beneficiary(Row row) {
        return Fields.of(
                "fullName", row.text("full_name"),
                "birth", Fields.of("date", row.text("birth_date"), "year", row.number("birth_year")),
                "sex", row.text("sex"),
                "unit", row.text("unit"),
                "unitAsOf", UNITS_AS_OF,
                "categories", row.words("categories"),
                "children", row.number("children"),
                "startMonth", row.text("start_month"),
                "decisionNumber", row.text("decision_number"),
                "decisionDate", row.text("decision_date"),
                "provenance", "illustrative");
    }

    static Map<String, Object> meritPerson(Row row) {
        return Fields.of(
                "fullName", row.text("full_name"),
                "birth", Fields.of("year", row.number("birth_year")),
                "sex", row.text("sex"),
                "unit", row.text("unit"),
                "unitAsOf", UNITS_AS_OF,
                "categoryLetter", row.text("category_letter"),
                "allowanceRows", row.words("allowance_rows"),
                "seniorityYears", row.number("seniority_years"),
                "payee", Fields.of("kind", row.text("payee"), "fullName", row.text("payee_name")),
                "startMonth", row.text("start_month"),
                "decisionNumber", row.text("decision_number"),
                "decisionDate", row.text("decision_date"),
                "provenance", "illustrative");
    }

    static Map<String, Object> workerAbroad(Row row) {
        return Fields.of(
                "fullName", row.text("full_name"),
                "birth", Fields.of("year", row.number("birth_year")),
                "sex", row.text("sex"),
                "unit", row.text("unit"),
                "form", row.text("form"),
                "country", row.text("country"),
                "company", row.text("company"),
                "contractNumber", row.text("contract_number"),
                "contractSignedOn", row.text("contract_signed_on"),
                "contractFrom", row.text("contract_from"),
                "contractTo", row.text("contract_to"),
                "departedOn", row.text("departed_on"),
                "provenance", "illustrative");
    }

    static Map<String, Object> end(Row row) {
        return Fields.of("event", row.text("end_event"), "eventDate", row.text("end_date"));
    }
}
