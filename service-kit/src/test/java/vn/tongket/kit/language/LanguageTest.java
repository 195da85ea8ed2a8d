package vn.tongket.kit.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "absent",
            value = {
                "absent              | VI",
                "''                  | VI",
                "vi                  | VI",
                "en                  | EN",
                "en-GB               | EN",
                "EN                  | EN",
                "vi,en;q=0.5         | VI",
                "en;q=0.5,vi;q=0.4   | EN",
                "fr                  | VI",
                "fr,en;q=0.1         | EN",
                "*                   | VI",
                ";;;                 | VI",
                "en;q=2              | VI",
            })
    void choosesWhatTheClientPrefersAndVietnameseOtherwise(String header, Language expected) {
        assertThat(Language.of(header)).isEqualTo(expected);
    }
}
