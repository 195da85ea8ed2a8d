package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows an import with its errors in words. */
@ApplicationScoped
class ImportView {
    private static final int ERRORS_SHOWN = 1000;

    private final OutcomeQueries outcomes;
    private final ImportErrorTexts texts;

    ImportView(OutcomeQueries outcomes, ImportErrorTexts texts) {
        this.outcomes = outcomes;
        this.texts = texts;
    }

    ImportResponse of(JobReportImport entered) {
        List<ImportErrorResponse> errors = outcomes.errors(entered.id, ERRORS_SHOWN).stream()
                .map(error -> texts.of(error, entered))
                .toList();
        long total = errors.size() < ERRORS_SHOWN ? errors.size() : outcomes.countErrors(entered.id);
        return ImportResponse.of(entered, errors, total);
    }
}
