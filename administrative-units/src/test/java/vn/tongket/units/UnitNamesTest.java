package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Hoà Bình, Hòa Bình",
        "Quý Hoà, Quý Hòa",
        "Thuỵ Hùng, Thụy Hùng",
        "hoá, hóa",
        "Khoẻ, Khỏe",
        "QUÝ, qúy",
        "Thiện  Hoà, thiện hòa",
        "Đình Lập, đình lập",
    })
    void readsBothSpellingsAsOne(String one, String other) {
        assertThat(UnitNames.normalise(one)).isEqualTo(UnitNames.normalise(other));
    }

    @ParameterizedTest
    @CsvSource({"Đình, Dình", "Hoàn, Hòan", "Toàn, Tòan", "Hoa, Hòa", "Gia, Già", "Bình Gia, Bình Giá"})
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(UnitNames.normalise(one)).isNotEqualTo(UnitNames.normalise(other));
    }

    @ParameterizedTest
    @CsvSource({"Xã Hòa Bình, hòa bình", "Thị trấn Thất Khê, thất khê", "Xã, xã", "Phường 1, 1"})
    void dropsTheTypeWordInFront(String name, String bare) {
        assertThat(UnitNames.withoutType(UnitNames.normalise(name))).isEqualTo(bare);
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll @StringLength(max = 30) String name) {
        String once = UnitNames.normalise(name);
        assertThat(UnitNames.normalise(once)).isEqualTo(once);
    }

    @Property
    void decomposedAndComposedTextAreOne(@ForAll @StringLength(max = 30) String name) {
        assertThat(UnitNames.normalise(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(UnitNames.normalise(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }
}
