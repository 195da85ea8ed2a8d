package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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

    /** Without errors. */
    List<ImportResponse> of(List<JobReportImport> listed) {
        Set<UUID> kept =
                outcomes.kept(listed.stream().map(entered -> entered.id).toList());
        return listed.stream()
                .map(entered -> ImportResponse.of(entered, kept.contains(entered.id), null, null))
                .toList();
    }

    /** With its errors, where its rows are still kept. */
    ImportResponse of(JobReportImport entered) {
        if (outcomes.kept(List.of(entered.id)).isEmpty()) {
            return ImportResponse.of(entered, false, null, null);
        }
        List<ImportErrorResponse> errors = outcomes.errors(entered.id, ERRORS_SHOWN).stream()
                .map(error -> texts.of(error, entered))
                .toList();
        long total = errors.size() < ERRORS_SHOWN ? errors.size() : outcomes.countErrors(entered.id);
        return ImportResponse.of(entered, true, errors, total);
    }
}
