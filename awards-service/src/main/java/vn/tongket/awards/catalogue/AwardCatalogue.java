package vn.tongket.awards.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.language.Label;

/** Reads the catalogue of awards as it was on a day. */
@ApplicationScoped
public class AwardCatalogue {
    private static final String ON_DAY =
            """
            select code, kind, name_vi, name_en, subject, level, deciding_authority, act_id, article, valid_from, valid_to,
                   confidence, reference_active('award_catalogue', row_key, confidence)
            from award_catalogue
            where coalesce(valid_from, '-infinity') <= :day and coalesce(valid_to, 'infinity') > :day
            order by kind desc, code, subject, deciding_authority""";

    private final Session database;

    AwardCatalogue(Session database) {
        this.database = database;
    }

    List<CatalogueEntryResponse> on(LocalDate day) {
        return Sql.query(database, ON_DAY)
                .setParameter("day", day)
                .getResultStream()
                .map(AwardCatalogue::entry)
                .toList();
    }

    /** Who may grant what on a day: only rows that are firm or confirmed decide. */
    public Set<Competence> competences(LocalDate day) {
        return on(day).stream()
                .filter(CatalogueEntryResponse::isActive)
                .map(entry -> new Competence(entry.code(), entry.subject(), entry.authority()))
                .collect(Collectors.toSet());
    }

    /** Names of all awards that ever were. */
    public Map<String, Label> names() {
        return Sql.query(
                        database, "select distinct on (code) code, name_vi, name_en from award_catalogue order by code")
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> new Label(row.get(1, String.class), row.get(2, String.class))));
    }

    private static CatalogueEntryResponse entry(Tuple row) {
        return new CatalogueEntryResponse(
                row.get(0, String.class),
                row.get(1, String.class),
                new Label(row.get(2, String.class), row.get(3, String.class)),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, LocalDate.class),
                row.get(10, LocalDate.class),
                row.get(11, String.class),
                row.get(12, Boolean.class));
    }

    /** An authority may grant an award to a kind of recipient. */
    public record Competence(String award, String subject, String authority) {}
}
