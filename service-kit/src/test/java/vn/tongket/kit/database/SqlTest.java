package vn.tongket.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class SqlTest {
    private final Session database;

    SqlTest(Session database) {
        this.database = database;
    }

    @BeforeEach
    void count() {
        statistics().clear();
        statistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        statistics().setStatisticsEnabled(false);
    }

    private Statistics statistics() {
        return database.getSessionFactory().getStatistics();
    }

    @Test
    @Transactional
    void findsThePlanOfAColumnAgain() {
        for (int i = 0; i < 3; i++) {
            assertThat(Sql.column(database, "select 'a column'", String.class).getSingleResult())
                    .isEqualTo("a column");
        }

        assertThat(statistics().getQueryPlanCacheMissCount()).isEqualTo(1);
        assertThat(statistics().getQueryPlanCacheHitCount()).isEqualTo(2);
    }

    @Test
    @Transactional
    void findsThePlanOfRowsAgain() {
        for (int i = 0; i < 3; i++) {
            assertThat(Sql.query(database, "select 'a', 1").getSingleResult().get(1, Integer.class))
                    .isEqualTo(1);
        }

        assertThat(statistics().getQueryPlanCacheMissCount()).isEqualTo(1);
        assertThat(statistics().getQueryPlanCacheHitCount()).isEqualTo(2);
    }
}
