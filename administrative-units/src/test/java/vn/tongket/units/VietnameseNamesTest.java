package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNamesTest {

    @ParameterizedTest
    @CsvSource({
        "oà, òa", "oá, óa", "oã, õa", "oả, ỏa", "oạ, ọa",
        "oè, òe", "oé, óe", "oẽ, õe", "oẻ, ỏe", "oẹ, ọe",
        "uỳ, ùy", "uý, úy", "uỹ, ũy", "uỷ, ủy", "uỵ, ụy",
        "quỳ, qùy", "quý, qúy", "quỹ, qũy", "quỷ, qủy", "quỵ, qụy",
    })
    void readsBothPlacesOfTheToneAsOne(String late, String early) {
        assertThat(VietnameseNames.normalise(late)).isEqualTo(VietnameseNames.normalise(early));
        assertThat(VietnameseNames.normalise(late.toUpperCase())).isEqualTo(VietnameseNames.normalise(early));
        assertThat(VietnameseNames.normalise("x" + late + " lộc"))
                .isEqualTo(VietnameseNames.normalise("x" + early + " lộc"));
    }

    @ParameterizedTest
    @CsvSource({
        "Hoà Bình, hòa bình",
        "THUỴ HÙNG, thụy hùng",
        "Quý Hoà, quý hòa",
        "Qúy Hòa, quý hòa",
        "Quỳ Hợp, quỳ hợp",
        "Giá Rai, giá rai",
        "Già Dìn, già dìn",
        "Khoẻ, khỏe",
        "Hoàn Lão, hoàn lão",
        "Huỳnh Thúc, huỳnh thúc",
        "Ngoài, ngoài",
        "Đình Lập, đình lập",
        "'  Lộc \u00a0Bình ', lộc bình",
    })
    void writesANameInOneSpelling(String name, String normalised) {
        assertThat(VietnameseNames.normalise(name)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource({
        "Đình, Dình",
        "Hoa, Hòa",
        "Hóa, Hòa",
        "Gia, Già",
        "Bình Gia, Bình Giá",
        "Quy, Quý",
        "Tân, Tần",
        "Mương, Mường"
    })
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(VietnameseNames.normalise(one)).isNotEqualTo(VietnameseNames.normalise(other));
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll("names") String name) {
        String once = VietnameseNames.normalise(name);
        assertThat(VietnameseNames.normalise(once)).isEqualTo(once);
    }

    @Property
    void normalisingAnyTextTwiceChangesNothing(@ForAll @StringLength(max = 30) String text) {
        String once = VietnameseNames.normalise(text);
        assertThat(VietnameseNames.normalise(once)).isEqualTo(once);
    }

    @Property
    void decomposedAndComposedTextAreOne(@ForAll("names") String name) {
        assertThat(VietnameseNames.normalise(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(VietnameseNames.normalise(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }

    /** Text dense in the letters and marks that the rule is about. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("oaeuyqghiđOAEUYQĐ òóọùỳýỵàáạèẹêăơ\u0300\u0301\u0323\u0302\u00a0")
                .ofMaxLength(12);
    }
}
