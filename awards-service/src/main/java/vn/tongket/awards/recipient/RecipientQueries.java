package vn.tongket.awards.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** Where recipients belong, and which names are public. */
@ApplicationScoped
public class RecipientQueries {
    private final Session database;

    RecipientQueries(Session database) {
        this.database = database;
    }

    /** The unit of each recipient with all above it, once for each unit; nothing for ids that are not on record. */
    public List<List<String>> unitPaths(Collection<UUID> individuals, Collection<UUID> collectives) {
        return Sql.column(
                        database,
                        """
                        select distinct c.unit_path from collectives c
                        where c.id = any(:collectives)
                           or c.id in (select i.collective_id from individuals i where i.id = any(:individuals))""",
                        String[].class)
                .setParameter("collectives", collectives.toArray(UUID[]::new))
                .setParameter("individuals", individuals.toArray(UUID[]::new))
                .getResultStream()
                .map(List::of)
                .toList();
    }

    /**
     * What decides who may see an individual.
     *
     * @param unitPath the unit where they work with all above it
     * @param published whether a signed decision bears their name
     */
    record Standing(List<String> unitPath, boolean published) {}

    Map<UUID, Standing> standings(Collection<UUID> individuals) {
        return Sql.query(
                        database,
                        """
                        select i.id, c.unit_path,
                               exists (select 1 from award_grants g
                                       join decisions d on d.id = g.decision_id and d.province_code = g.province_code
                                       where g.individual_id = i.id and g.province_code = i.province_code
                                         and d.status = 'SIGNED')
                        from individuals i
                        join collectives c on c.id = i.collective_id and c.province_code = i.province_code
                        where i.id = any(:ids)""")
                .setParameter("ids", individuals.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> new Standing(List.of(row.get(1, String[].class)), row.get(2, Boolean.class))));
    }
}
