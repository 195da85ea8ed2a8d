package vn.tongket.socialprotection.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A project with its years. */
@Entity
@Table(name = "capital_projects")
class CapitalProject {
    /** Years of all projects of a page come in one query. */
    private static final int PAGE = 500;

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;
    String code;
    String name;
    String kind;
    String decisionNumber;
    LocalDate decisionDate;
    String enteredBy;
    Instant updatedAt;

    @Version
    long version;

    @ElementCollection
    @BatchSize(size = PAGE)
    @MapKeyColumn(name = "year")
    @CollectionTable(name = "capital_project_years", joinColumns = @JoinColumn(name = "project_id"))
    Map<Integer, CapitalYear> years = new TreeMap<>();
}
