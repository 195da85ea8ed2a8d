package vn.tongket.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "notes")
class Note {
    @Id
    UUID id;

    String title;
    int pages;
    Instant changedAt;

    @Version
    long version;
}
