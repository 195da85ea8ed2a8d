package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.language.Language;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;

/** Watching, cancelling and reading imports: one's own, and all of them for a specialist of all units. */
@ApplicationScoped
class ImportService {
    private final ImportRepository imports;
    private final ImportStateQueries states;
    private final OutcomeQueries outcomes;
    private final ImportErrorTexts texts;
    private final ImportView view;
    private final CurrentCaller caller;
    private final Clock clock;

    ImportService(
            ImportRepository imports,
            ImportStateQueries states,
            OutcomeQueries outcomes,
            ImportErrorTexts texts,
            ImportView view,
            CurrentCaller caller,
            Clock clock) {
        this.imports = imports;
        this.states = states;
        this.outcomes = outcomes;
        this.texts = texts;
        this.view = view;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<ImportResponse> list(PageRequest page) {
        return page.page(
                view.of(imports.list(onlySubmitter(), page)),
                entered -> Cursor.of(entered.submittedAt(), entered.id()));
    }

    @Transactional
    ImportResponse find(UUID id) {
        return view.of(known(id));
    }

    /** Stops an import that has not ended; one that runs stops at its next step, with nothing applied. */
    @Transactional
    ImportResponse cancel(UUID id) {
        JobReportImport entered = known(id);
        if (!states.cancel(id, clock.instant())) {
            throw EmploymentProblem.IMPORT_ENDED.because(
                    "Lần nhập này đã kết thúc; không còn gì để huỷ.",
                    "The import has ended; there is nothing left to cancel.");
        }
        return view.of(imports.current(entered.id));
    }

    /**
     * Answers 404 for an import that the caller may not see, 409 {@code import-running} before it has ended, and 410
     * {@code import-purged} when its rows are not kept any longer.
     */
    @Transactional
    void requireResult(UUID id) {
        if (!known(id).status.hasEnded()) {
            throw EmploymentProblem.IMPORT_RUNNING.because(
                    "Lần nhập này chưa kết thúc; hỏi lại trạng thái sau.",
                    "The import has not ended; ask for its status again later.");
        }
        if (outcomes.kept(List.of(id)).isEmpty()) {
            throw EmploymentProblem.IMPORT_PURGED.because(
                    "Tệp kết quả đã hết hạn lưu nên bị xoá, các số tổng vẫn còn; muốn xem lại từng dòng thì gửi tệp chạy thử.",
                    "The result has been removed after its time, the counts remain; send the file as a dry run to see rows.");
        }
    }

    @Transactional
    void writeResult(UUID id, Language language, Path to) {
        boolean refused = imports.findById(id).status == ImportStatus.REFUSED;
        try (OutputStream out = Files.newOutputStream(to);
                ImportResultFile file = new ImportResultFile(out, refused, texts, language)) {
            outcomes.forEachRow(id, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private JobReportImport known(UUID id) {
        Optional<String> submitter = onlySubmitter();
        return imports.findByIdOptional(id)
                .filter(entered -> submitter.isEmpty() || submitter.get().equals(entered.submittedBy))
                .orElseThrow(
                        () -> CommonProblem.NOT_FOUND.because("Không có lần nhập này.", "There is no such import."));
    }

    /** Whose imports the caller may see; empty for those of everybody. A file may hold figures of any unit. */
    private Optional<String> onlySubmitter() {
        Caller reader = caller.get();
        boolean all = reader.has(Roles.SPECIALIST) && reader.units().isEmpty();
        return all ? Optional.empty() : Optional.of(reader.subject());
    }
}
